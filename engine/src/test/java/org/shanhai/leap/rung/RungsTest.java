package org.shanhai.leap.rung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.shanhai.leap.worth.TradeWorth;
import org.shanhai.profile.Peers;
import org.shanhai.profile.Profiles;
import org.shanhai.profile.Structure;
import org.shanhai.region.Basis;
import org.shanhai.region.Broad;
import org.shanhai.region.CellRegion;
import org.shanhai.region.ClassCount;
import org.shanhai.region.IndustryClass;
import org.shanhai.region.Matter;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import org.shanhai.supply.InputOutput;

/// Hill, ridge and vale make paper, of which hill is seen with mills of burden 4 and a firm of
/// boxes; ridge has boxes and labels, and vale labels. Bay keeps inns.
class RungsTest {
    private static final List<IndustryClass> CLASSES =
            List.of(
                    of("p1", "paper", 4),
                    of("p2", "paper", 1),
                    of("p3", "paper", 2),
                    of("p4", "paper", 3),
                    of("p5", "paper", 1),
                    of("p6", "paper", 1.9),
                    of("i1", "inn", -1));

    private final CellRegion cells =
            new CellRegion()
                    .reach("goods", 100, 0.1, 0.2)
                    .industry("paper", Broad.SECONDARY, "goods", 0.4)
                    .industry("inn", Broad.TERTIARY, "goods", 0.6)
                    .place("hill", Role.MOUNTAIN, 100, 10)
                    .place("ridge", Role.MOUNTAIN, 100, 10)
                    .place("vale", Role.MOUNTAIN, 100, 10)
                    .place("bay", Role.COAST, 10, 300);
    private final List<ClassCount> counts =
            new ArrayList<>(
                    List.of(
                            count("hill", "p1", 3),
                            count("hill", "p2", 1),
                            count("ridge", "p2", 5),
                            count("ridge", "p3", 2),
                            count("ridge", "p4", 2),
                            count("vale", "p3", 2),
                            count("vale", "p4", 2),
                            count("vale", "p5", 1)));
    private final List<Matter> matters = new ArrayList<>();

    private static IndustryClass of(String key, String industry, double burden) {
        return new IndustryClass(
                key,
                key,
                "",
                industry,
                "",
                burden < 0 ? OptionalDouble.empty() : OptionalDouble.of(burden),
                Optional.of(Basis.DERIVED),
                "lists");
    }

    private static ClassCount count(String place, String of, long firms) {
        return new ClassCount(place, of, firms, "register");
    }

    private static Matter matter(String asked, String always) {
        return new Matter(
                "etching",
                "Etching",
                "",
                Matter.About.PROCESS,
                Matter.Weight.GRAVE,
                "?",
                "",
                List.of(),
                List.of(),
                List.of(asked),
                List.of(always),
                OptionalDouble.of(0.3),
                Map.of(),
                Optional.empty(),
                0,
                "",
                "",
                "law",
                "");
    }

    private List<Rung> list(String place) {
        return list(place, 0.5);
    }

    private List<Rung> list(String place, double mean) {
        return Rungs.listUp(all(place, mean, false));
    }

    private List<Rung> all(String place, double mean, boolean blind) {
        Region region =
                cells.region().toBuilder()
                        .all(IndustryClass.class, CLASSES)
                        .all(ClassCount.class, counts)
                        .all(Matter.class, matters)
                        .build();
        Structure structure = Structure.of(region, cells.activity(region));
        TradeWorth worth =
                TradeWorth.of(region, InputOutput.of(region.nationalTable().orElseThrow()));
        Rungs rungs = new Rungs(structure, Peers.of(structure, Profiles.of(region)), worth);
        Place at = region.places().get(place);
        return rungs.listAll(at, OptionalDouble.of(mean), blind);
    }

    private static List<String> keys(List<Rung> rungs) {
        return rungs.stream().map(each -> each.of().key()).toList();
    }

    @Test
    void cleanerGoesFirstAndWhatIsDirtierNeverIsOne() {
        List<Rung> found = list("hill");

        assertThat(keys(found)).containsExactly("p2", "p3");
        Rung boxes = found.getFirst();
        assertThat(boxes.firms()).isEqualTo(1);
        assertThat(boxes.from()).extracting(IndustryClass::key).containsExactly("p1", "p2");
        assertThat(boxes.burdenHere()).isCloseTo(13 / 4.0, within(1e-12));
        assertThat(boxes.isCleaner()).isTrue();
        assertThat(boxes.chance()).isEqualTo(1);
        assertThat(boxes.clean()).isCloseTo(4.25 / 2, within(1e-12));
        assertThat(boxes.worth()).isCloseTo(2, within(1e-12));
        Rung labels = found.get(1);
        assertThat(labels.seenIn()).extracting(Place::key).containsExactly("ridge", "vale");
        // Two of two alike, and of all others.
        assertThat(labels.chance()).isEqualTo(1);
        assertThat(labels.score()).isCloseTo(labels.chance() * 2 * labels.clean(), within(1e-12));
    }

    /// Vale is seen with labels, mills of burden 3 and bags of burden 1, so that bags are the
    /// cleaner part of what is there, and labels no rung though lighter than the mean.
    @Test
    void whatIsThereIsOneOnlyWhereItIsCleaner() {
        assertThat(keys(list("vale"))).containsExactly("p5", "p2");
        counts.remove(count("ridge", "p2", 5));
        assertThat(keys(list("vale"))).containsExactly("p5");
        assertThat(keys(list("bay"))).isEmpty();
    }

    /// More places alike have p6, of burden 1.9, than p2, of burden 1; beside a mean of 2.2 the
    /// first is as good as what is there.
    @Test
    void whatIsCleanerGoesBeforeWhatIsLikelier() {
        counts.add(count("hill", "p6", 2));
        counts.add(count("ridge", "p6", 2));

        assertThat(keys(list("vale"))).startsWith("p5", "p2");
    }

    /// A job of paper brings 1: what is as clean as what is there must bring no less than the mean.
    @Test
    void whatIsOnlyAsCleanIsBetterPaid() {
        counts.remove(count("ridge", "p2", 5));
        counts.add(count("hill", "p6", 2));
        counts.add(count("ridge", "p6", 2));

        assertThat(keys(list("vale", 1))).containsExactly("p5", "p6");
        assertThat(keys(list("vale", 1.1))).containsExactly("p5");
    }

    /// What some of its projects do is told with a rung; what all of them do bars it, which is told
    /// where places alike have it.
    @Test
    void aMatterIsToldAndBarsWhereItIsAlwaysDone() {
        matters.add(matter("p3", "p9"));
        Rung labels = list("hill").get(1);
        assertThat(labels.brings()).extracting(Matter::key).containsExactly("etching");
        assertThat(labels.bars()).isEmpty();
        assertThat(Rungs.listBarred(all("hill", 0.5, false))).isEmpty();

        matters.set(0, matter("p2", "p3"));
        assertThat(keys(list("hill"))).containsExactly("p2");
        List<Rung> barred = Rungs.listBarred(all("hill", 0.5, false));
        assertThat(keys(barred)).containsExactly("p3");
        assertThat(barred.getFirst().bars()).extracting(Matter::key).containsExactly("etching");
        // What is there already is not barred, and of what no place alike has nobody asks.
        matters.set(0, matter("p3", "p2"));
        assertThat(keys(Rungs.listBarred(all("hill", 0.5, false)))).isEmpty();
        matters.set(0, matter("p3", "p5"));
        assertThat(keys(Rungs.listBarred(all("hill", 0.5, false)))).isEmpty();
    }

    /// As if hill had no boxes: told by ridge and vale alone, and against its mills.
    @Test
    void aClassIsToldAsIfItWereNotThere() {
        Rung boxes =
                all("hill", 0.5, true).stream()
                        .filter(each -> each.of().key().equals("p2"))
                        .findFirst()
                        .orElseThrow();

        assertThat(boxes.firms()).isZero();
        assertThat(boxes.from()).extracting(IndustryClass::key).containsExactly("p1");
        assertThat(boxes.burdenHere()).isEqualTo(4);
        assertThat(boxes.chance()).isCloseTo((1 + 5 * 1 / 2.0) / 7, within(1e-12));
        assertThat(boxes.chance()).isEqualTo(boxes.common());
        assertThat(keys(all("hill", 0.5, true))).hasSize(6);
    }

    @Test
    void theOrderOfRowsDoesNotMatter() {
        List<Rung> before = list("hill");
        List<ClassCount> reversed = List.copyOf(counts.reversed());
        counts.clear();
        counts.addAll(reversed);

        assertThat(list("hill")).isEqualTo(before);
    }
}
