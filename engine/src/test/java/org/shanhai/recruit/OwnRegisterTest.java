package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.register.Classified;
import org.shanhai.register.Firm;
import org.shanhai.register.IndustryReason;

/// Which firms of a register that a person brings are to be called.
class OwnRegisterTest {
    private static Firm firm(
            Hills hills, String place, String name, int year, boolean branch, boolean sole) {
        return new Firm(
                name,
                hills.place(place),
                new Classified(Optional.of(Hills.PART), IndustryReason.SCOPE, "part"),
                OptionalInt.of(year),
                OptionalDouble.of(1e6),
                OptionalInt.of(100),
                branch,
                sole);
    }

    @Test
    void firmsOfOnesOwnRegisterAreToldWithTheirPlantsElsewhere() {
        Hills hills = Hills.of();
        List<Firm> firms =
                List.of(
                        firm(hills, "coast", "甲乙零件厂", 2001, false, false),
                        firm(hills, "bay", "甲乙机电厂", 2010, false, false),
                        firm(hills, "coast", "丙丁零件厂", 2006, false, false),
                        firm(hills, "coast", "戊己零件厂", 2005, false, false),
                        firm(hills, "coast", "庚辛零件厂", 2009, true, false),
                        firm(hills, "coast", "壬癸零件厂", 2009, false, true),
                        firm(hills, "coast", " ", 2009, false, false),
                        firm(hills, "hill", "子丑零件厂", 2009, false, false));
        List<Target> found = named(hills, firms);

        assertThat(found)
                .extracting(Target::name)
                .containsExactly("甲乙机电厂", "丙丁零件厂", "戊己零件厂", "甲乙零件厂");
        assertThat(found.getFirst().kind()).isEqualTo(TargetKind.FIRM);
        assertThat(found.getFirst().expansion().elsewhere())
                .extracting(p -> p.key())
                .containsExactly("coast");
        // Of the same name elsewhere, or young itself: neither says that it grows.
        assertThat(found).allMatch(each -> !each.motives().contains(Motive.GROWS));
        assertThat(found.get(3).staff()).hasValue(100);
        assertThat(found.get(3).capital()).hasValue(1e6);
        assertThat(found.get(3).evidence()).isEmpty();
    }

    private static List<Target> named(Hills hills, List<Firm> firms) {
        return hills.part(firms).targets().stream()
                .filter(each -> each.kind() != TargetKind.CLUSTER)
                .toList();
    }

    private static Firm coded(Firm firm) {
        return new Firm(
                firm.name(),
                firm.place(),
                new Classified(Optional.of(Hills.PART), IndustryReason.CODE, "part"),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.of(7),
                false,
                false);
    }

    /// The surer row goes first; what it leaves out the other tells.
    @Test
    void noFirmIsCalledTwice() {
        Hills hills = Hills.of();
        Firm words = firm(hills, "coast", "甲乙零件厂", 2001, false, false);
        Firm code = coded(words);
        Firm elsewhere = firm(hills, "bay", "甲乙零件厂", 2001, false, false);

        for (List<Firm> firms : List.of(List.of(words, code), List.of(code, words))) {
            List<Target> found = named(hills, firms);
            assertThat(found).hasSize(1);
            assertThat(found.getFirst().staff()).hasValue(7);
            assertThat(found.getFirst().capital()).hasValue(1e6);
        }
        assertThat(named(hills, List.of(words, elsewhere))).hasSize(2);
    }
}
