package org.shanhai.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/// What a region is not told is not there, and what it is told is.
class RegionBuilderTest {
    @Test
    void whatIsNotGivenIsNotThere() {
        Region region = Region.builder().area("here").baseYear(2020).build();

        assertThat(region.currency()).isEqualTo("CNY");
        assertThat(region.places().all()).isEmpty();
        assertThat(region.facts().size()).isZero();
        assertThat(region.nationalTable()).isEmpty();
        assertThat(region.boundaries()).isEmpty();
    }

    @Test
    void rowsAreKeptByTheirKindInPlaceOfThoseGivenBefore() {
        Word first = new Word("toys", Sense.GOOD, "toys");
        Word second = new Word("tools", Sense.GOOD, "tools");
        List<Word> given = new ArrayList<>(List.of(second, first));
        RegionBuilder builder =
                Region.builder()
                        .area("here")
                        .baseYear(2020)
                        .all(Word.class, List.of(first))
                        .all(Word.class, given);
        given.clear();
        Region region = builder.build();
        builder.all(Word.class, List.of());

        assertThat(region.all(Word.class)).containsExactly(second, first);
        assertThat(region.all(Travel.class)).isEmpty();
        assertThat(builder.build().all(Word.class)).isEmpty();
    }

    @Test
    void needsAnAreaAndABaseYear() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Region.builder().baseYear(2020).build())
                .withMessageContaining("area(…)");
        assertThatIllegalStateException()
                .isThrownBy(() -> Region.builder().area("here").build())
                .withMessageContaining("baseYear(…)");
    }

    @Test
    void keepsEveryPartOfARegionThatIsChanged() throws ReflectiveOperationException {
        Region region =
                new CellRegion()
                                .reach("goods", 100, 0.1, 0.2)
                                .industry("toys", Broad.SECONDARY, "goods", 0.5)
                                .place("here", Role.MOUNTAIN, 10)
                                .pressure("toys", "co2", 1, Basis.REPORTED)
                                .localPressure(0, 0, "co2", 1, Basis.REPORTED)
                                .partner("here", "here")
                                .travel("here", "here", 1)
                                .limit("", "here", "land", 1)
                                .region()
                                .toBuilder()
                                .name("Here", "此地")
                                .currency("USD")
                                .flows(
                                        List.of(
                                                new Flow(
                                                        0,
                                                        0,
                                                        0,
                                                        OptionalInt.of(0),
                                                        Optional.empty(),
                                                        1)))
                                .zones(
                                        List.of(
                                                new Zone(
                                                        "z",
                                                        "here",
                                                        "Zone",
                                                        "",
                                                        List.of(),
                                                        OptionalDouble.empty(),
                                                        Basis.ASSUMED,
                                                        "",
                                                        "")))
                                .all(
                                        Company.class,
                                        List.of(
                                                new Company(
                                                        "here",
                                                        Optional.of("toys"),
                                                        "Toys Ltd",
                                                        "A",
                                                        "000001",
                                                        OptionalDouble.of(10),
                                                        OptionalDouble.empty(),
                                                        OptionalDouble.empty(),
                                                        2017,
                                                        Basis.REPORTED,
                                                        "book",
                                                        "")))
                                .all(
                                        Endowment.class,
                                        List.of(
                                                new Endowment(
                                                        "here",
                                                        "forest",
                                                        1,
                                                        "1",
                                                        2020,
                                                        Basis.ASSUMED,
                                                        "",
                                                        "")))
                                .all(
                                        Need.class,
                                        List.of(new Need("toys", "forest", 1, Basis.ASSUMED, "")))
                                .list(2021)
                                .sources(List.of(new Source("book", "Book", "", "", "", "")))
                                .all(Word.class, List.of(new Word("toys", Sense.GOOD, "toys")))
                                .all(
                                        IndustryCode.class,
                                        List.of(new IndustryCode("2017", "245", "toys")))
                                .all(
                                        ReadingPrecision.class,
                                        List.of(new ReadingPrecision("scope", 10, 8, 9, "")))
                                .firmCounts(
                                        new FirmCounts(
                                                List.of(),
                                                List.of(
                                                        new FirmCounts.LeftOut(
                                                                "book", "closed", 2))))
                                .all(
                                        Vacancy.class,
                                        List.of(
                                                new Vacancy(
                                                        "v",
                                                        "z",
                                                        "",
                                                        "turner",
                                                        3,
                                                        OptionalInt.empty(),
                                                        Basis.REPORTED,
                                                        "book")))
                                .boundaries("{}")
                                .build();

        Region copy = region.toBuilder().build();

        Region other = Region.builder().area("x").baseYear(1).build();
        assertThat(copy.toBuilder().rows).isNotEmpty().isEqualTo(region.toBuilder().rows);
        for (Field field : RegionBuilder.class.getDeclaredFields()) {
            if (field.getName().equals("rows")) {
                continue;
            }
            Method part = Region.class.getMethod(field.getName());
            assertThat(part.invoke(copy)).as(part.getName()).isEqualTo(part.invoke(region));
            if (!List.of("projects", "rulesets").contains(part.getName())) {
                assertThat(part.invoke(copy)).as(part.getName()).isNotEqualTo(part.invoke(other));
            }
        }
    }
}
