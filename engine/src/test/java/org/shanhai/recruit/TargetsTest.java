package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Company;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.LandPrice;
import org.shanhai.region.Measure;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;

/// Who could bring `part` to the hill of [Hills].
class TargetsTest {
    private static Company company(String place, String name, double staff) {
        return new Company(
                place,
                Optional.of(Hills.PART),
                name,
                "M",
                "1",
                OptionalDouble.of(staff),
                OptionalDouble.of(5e6),
                OptionalDouble.empty(),
                2017,
                Basis.REPORTED,
                "list",
                "note");
    }

    private static LandPrice price(String place, double price, int year) {
        return new LandPrice(
                place, price, OptionalDouble.empty(), year, Basis.REPORTED, "land", "");
    }

    @Test
    void placesThatHaveItAreClusters() {
        Recruitment.Gap gap = Hills.of().part(List.of());

        assertThat(gap.clusters()).extracting(t -> t.place().key()).containsExactly("bay", "coast");
        Target bay = gap.clusters().getFirst();
        assertThat(bay.kind()).isEqualTo(TargetKind.CLUSTER);
        assertThat(bay.name()).isEmpty();
        assertThat(bay.chance()).hasValue(1);
        // By figures, with no source of its own: an estimate at its best.
        assertThat(bay.score().evidence()).isEqualTo(0.6);
        assertThat(bay.km()).hasValue(0);
        assertThat(bay.score().total()).isCloseTo(0.3 * 0.6 + 0.2, within(1e-12));
        assertThat(gap.firms()).isEmpty();
        assertThat(gap.ties())
                .containsExactly(new TargetTie(Hills.of().industry(Hills.MAIN), true, 0.2));
    }

    private static Facts facts(Hills hills) {
        Facts.Builder facts = new Facts.Builder(hills.region.places());
        Fact presence = fact(hills, "coast", Hills.PART, Measure.PRESENCE, Basis.REPORTED, "press");
        facts.add(presence);
        // Worked out from the firms that are counted besides.
        facts.add(fact(hills, "bay", Hills.PART, Measure.PRESENCE, Basis.DERIVED, "register"));
        // Of another industry, and another measure.
        facts.add(fact(hills, "bay", Hills.MAIN, Measure.PRESENCE, Basis.REPORTED, "press"));
        facts.add(fact(hills, "bay", Hills.PART, Measure.JOBS, Basis.REPORTED, "press"));
        return facts.build();
    }

    private static Fact fact(
            Hills hills,
            String place,
            String industry,
            String measure,
            Basis basis,
            String source) {
        return new Fact(
                hills.place(place),
                hills.region.industries().findSet(industry).orElseThrow(),
                new Measure(
                        measure, measure, "", measure.equals(Measure.PRESENCE) ? "" : "persons"),
                measure.equals(Measure.PRESENCE)
                        ? Optional.empty()
                        : Optional.of(Quantity.exactly(3)),
                Scope.ALL,
                2020,
                basis,
                source,
                "note",
                "facts.csv",
                2);
    }

    private static FirmCount count(String place, String industry, long firms, String source) {
        return new FirmCount(
                place,
                Optional.of(industry),
                OptionalInt.empty(),
                OptionalInt.empty(),
                firms,
                0,
                0,
                0,
                source);
    }

    /// A source says so; firms are seen; and what was worked out from the same firms is no second
    /// witness.
    @Test
    void clustersGoByWhoSaysSoAndByFirmsSeen() {
        Hills plain = Hills.of();
        Hills hills =
                Hills.with(
                        region ->
                                region.facts(facts(plain))
                                        .firmCounts(
                                                new FirmCounts(
                                                        List.of(
                                                                count(
                                                                        "coast",
                                                                        Hills.PART,
                                                                        10,
                                                                        "other"),
                                                                count(
                                                                        "bay",
                                                                        Hills.PART,
                                                                        30,
                                                                        "register"),
                                                                count(
                                                                        "bay",
                                                                        Hills.MAIN,
                                                                        5,
                                                                        "press")),
                                                        List.of())));
        List<Target> clusters = hills.part(List.of()).clusters();
        Target coast = find(clusters, "coast");
        Target bay = find(clusters, "bay");

        assertThat(coast.evidence())
                .containsExactly(new TargetEvidence("press", Basis.REPORTED, 2020, "note"));
        assertThat(coast.score().evidence()).isEqualTo(1);
        assertThat(coast.firmsSeen()).isEqualTo(10);
        assertThat(coast.score().size()).isCloseTo(1 / 3.0, within(1e-12));
        assertThat(bay.evidence()).isEmpty();
        assertThat(bay.score().evidence()).isEqualTo(0.6);
        assertThat(bay.firmsSeen()).isEqualTo(30);
        assertThat(bay.score().size()).isEqualTo(1);
    }

    private static Target find(List<Target> targets, String place) {
        return targets.stream()
                .filter(each -> each.place().key().equals(place))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void companiesGoByEvidencePactAndSize() {
        Hills hills =
                Hills.of(
                        Hills.cells().partner("hill", "bay"),
                        Hills.cells().partner("hill", "bay").region().toBuilder()
                                .all(
                                        Company.class,
                                        List.of(
                                                company("coast", "大大零件", 10_000),
                                                company("bay", "小小零件", 100),
                                                company("coast", "中中零件", 1_000)))
                                .build());
        List<Target> firms = hills.part(List.of()).firms();

        assertThat(firms).extracting(Target::name).containsExactly("小小零件", "大大零件", "中中零件");
        // .3 + .2 pact + .2 near + .15 × log 100 / log 10 000.
        assertThat(firms.getFirst().score().total()).isCloseTo(0.775, within(1e-12));
        assertThat(firms.get(1).score().total()).isCloseTo(0.65, within(1e-12));
        assertThat(firms.getFirst().pact()).isTrue();
        assertThat(firms.get(1).pact()).isFalse();
        assertThat(firms.getFirst().evidence())
                .containsExactly(new TargetEvidence("list", Basis.REPORTED, 2017, "note"));
        assertThat(firms.getFirst().revenue()).hasValue(5e6);
    }

    @Test
    void laterDevelopedPlacesAndTheirOwnAreNotCalled() {
        Hills hills =
                Hills.with(region -> region.all(Company.class, List.of(company("hill", "A", 9))));
        IndustryChain chain = hills.chain("hill", Hills.PART);

        // There already, and weak: called for all the same, but not at home.
        assertThat(chain.nodes().getFirst().standing()).isEqualTo(Standing.WEAK);
        Recruitment.Gap gap = hills.part(List.of());
        assertThat(gap.node().standing()).isEqualTo(Standing.WEAK);
        assertThat(gap.firms()).isEmpty();
    }

    @Test
    void landIsToldWhereItIsCheaperHereInTheSameYear() {
        Hills hills =
                Hills.with(
                        region ->
                                region.all(
                                        LandPrice.class,
                                        List.of(
                                                price("hill", 90, 2010),
                                                price("hill", 120, 2013),
                                                price("coast", 240, 2013),
                                                price("bay", 100, 2013))));
        List<Target> clusters = hills.part(List.of()).clusters();

        assertThat(clusters.getFirst().land()).isEmpty();
        LandGap land = clusters.getLast().land().orElseThrow();
        assertThat(land.saving()).isEqualTo(0.5);
        assertThat(land.year()).isEqualTo(2013);
        assertThat(land.source()).isEqualTo("land");
    }

    @Test
    void landOfOtherYearsOrAsDearIsNotCompared() {
        Hills hills =
                Hills.with(
                        region ->
                                region.all(
                                        LandPrice.class,
                                        List.of(
                                                price("hill", 120, 2013),
                                                price("coast", 240, 2014),
                                                price("bay", 120, 2013))));

        assertThat(hills.part(List.of()).clusters()).allMatch(t -> t.land().isEmpty());
    }

    private static FirmCount count(String place, int since, double capital, long known) {
        return new FirmCount(
                place,
                Optional.of(Hills.PART),
                since == 0 ? OptionalInt.empty() : OptionalInt.of(since),
                since == 0 ? OptionalInt.of(2013) : OptionalInt.empty(),
                10,
                0,
                capital,
                known,
                "book");
    }

    @Test
    void youngCapitalIsThatOfTheLastSpan() {
        CellRegion cells =
                Hills.cells()
                        .counted(count("coast", 0, 60, 9))
                        .counted(count("coast", 2014, 40, 3))
                        .counted(count("bay", 0, 80, 9))
                        .counted(count("bay", 2014, 20, 2));
        Hills hills = Hills.of(cells);
        YoungCapital young = new YoungCapital(hills.region);
        Expansion coast = young.of(hills.place("coast"), hills.industry(Hills.PART));
        Expansion bay = young.of(hills.place("bay"), hills.industry(Hills.PART));

        assertThat(coast.youngSince()).hasValue(2014);
        assertThat(coast.youngShare()).hasValue(0.4);
        assertThat(coast.usualShare().orElseThrow()).isCloseTo(0.3, within(1e-12));
        assertThat(coast.isYounger()).isTrue();
        assertThat(coast.score()).isEqualTo(1);
        // Two firms tell nothing.
        assertThat(bay.youngShare()).isEmpty();
        assertThat(bay.isYounger()).isFalse();
        assertThat(bay.score()).isZero();
        Target cluster = hills.part(List.of()).clusters().getFirst();
        assertThat(cluster.place().key()).isEqualTo("coast");
        assertThat(cluster.firmsSeen()).isEqualTo(20);
        assertThat(cluster.score().size()).isEqualTo(1);
        assertThat(Expansion.UNKNOWN.score()).isZero();
    }

    @Test
    void asMuchYoungCapitalAsUsualIsNoSign() {
        Expansion same =
                new Expansion(
                        OptionalInt.of(2014),
                        OptionalDouble.of(0.3),
                        OptionalDouble.of(0.3),
                        false,
                        List.of());

        assertThat(same.isYounger()).isFalse();
    }

    @Test
    void partsOfAScoreHaveTheirScales() {
        assertThat(TargetScore.of(Basis.REPORTED)).isEqualTo(1);
        assertThat(TargetScore.of(Basis.DERIVED)).isEqualTo(0.9);
        assertThat(TargetScore.of(Basis.ESTIMATED)).isEqualTo(0.6);
        assertThat(TargetScore.of(Basis.ASSUMED)).isEqualTo(0.3);
        assertThat(TargetScore.near(OptionalDouble.of(100))).isCloseTo(Math.exp(-1), within(1e-12));
        assertThat(TargetScore.near(OptionalDouble.empty())).isZero();
        assertThat(TargetScore.size(OptionalDouble.of(100))).isCloseTo(0.5, within(1e-12));
        assertThat(TargetScore.size(OptionalDouble.of(1e9))).isEqualTo(1);
        assertThat(TargetScore.size(OptionalDouble.of(0))).isZero();
        assertThat(TargetScore.size(OptionalDouble.of(1))).isZero();
        assertThat(TargetScore.size(OptionalDouble.empty())).isZero();
        assertThat(new TargetScore(1, 1, 1, 1, 1).total()).isCloseTo(1, within(1e-12));
        assertThat(new TargetScore(1, 0, 0, 0, 1).total()).isCloseTo(0.45, within(1e-12));
        assertThat(new TargetScore(0, 0, 0, 1, 0).total()).isCloseTo(0.15, within(1e-12));
    }

    private static Project project(
            String key, String industry, Map<ProjectFigure, Quantity> figures, String partOf) {
        return new Project(
                key,
                key,
                "",
                Optional.of(industry),
                Optional.empty(),
                Optional.empty(),
                "signed",
                OptionalInt.of(2020),
                figures,
                Project.TaxScope.TOTAL,
                Basis.REPORTED,
                "press-" + key,
                "",
                Optional.of(partOf).filter(of -> !of.isEmpty()),
                Optional.empty());
    }

    private static Quantity q(double value) {
        return Quantity.exactly(value);
    }

    @Test
    void comparablesAreOfTheIndustryElseOfAllGoods() {
        Hills hills =
                Hills.with(
                        region ->
                                region.projects(
                                        List.of(
                                                project(
                                                        "a",
                                                        Hills.PART,
                                                        Map.of(ProjectFigure.LAND, q(3)),
                                                        ""),
                                                project(
                                                        "b",
                                                        Hills.PART,
                                                        Map.of(ProjectFigure.LAND, q(1)),
                                                        ""),
                                                project(
                                                        "c",
                                                        Hills.PART,
                                                        Map.of(ProjectFigure.LAND, q(99)),
                                                        "a"),
                                                project(
                                                        "d",
                                                        Hills.MAIN,
                                                        Map.of(
                                                                ProjectFigure.LAND, q(50),
                                                                ProjectFigure.JOBS, q(70)),
                                                        ""),
                                                project(
                                                        "e",
                                                        Hills.DESK,
                                                        Map.of(ProjectFigure.JOBS, q(9)),
                                                        ""))));
        ComparablePlants found = hills.part(List.of()).comparables();
        ComparablePlants.Usual land = found.find(ProjectFigure.LAND).orElseThrow();
        ComparablePlants.Usual jobs = found.find(ProjectFigure.JOBS).orElseThrow();

        assertThat(land)
                .isEqualTo(
                        new ComparablePlants.Usual(
                                2, 1, 3, 2, true, List.of("press-a", "press-b")));
        assertThat(jobs)
                .isEqualTo(new ComparablePlants.Usual(70, 70, 70, 1, false, List.of("press-d")));
        assertThat(Hills.of().part(List.of()).comparables().find(ProjectFigure.JOBS)).isEmpty();
    }
}
