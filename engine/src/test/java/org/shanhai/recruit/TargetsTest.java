package org.shanhai.recruit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.shanhai.region.Basis;
import org.shanhai.region.CellRegion;
import org.shanhai.region.Company;
import org.shanhai.region.Fact;
import org.shanhai.region.Facts;
import org.shanhai.region.FirmCount;
import org.shanhai.region.FirmCounts;
import org.shanhai.region.Measure;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Scope;
import org.shanhai.register.Classified;
import org.shanhai.register.Firm;
import org.shanhai.register.IndustryReason;

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

    private static List<Target> clusters(Hills hills) {
        return hills.part(List.of()).targets().stream()
                .filter(each -> each.kind() == TargetKind.CLUSTER)
                .toList();
    }

    private static List<Target> firms(Hills hills, OwnFirms own) {
        return hills.part(own).targets().stream()
                .filter(each -> each.kind() != TargetKind.CLUSTER)
                .toList();
    }

    /// Both sell parts to the hill: 60 and 40 of 100; neither has a reason of its own.
    @Test
    void placesThatHaveItAreClusters() {
        Recruitment.Gap gap = Hills.of().part(List.of());

        assertThat(gap.targets()).extracting(t -> t.place().key()).containsExactly("bay", "coast");
        Target bay = gap.targets().getFirst();
        assertThat(bay.kind()).isEqualTo(TargetKind.CLUSTER);
        assertThat(bay.name()).isEmpty();
        assertThat(bay.chance()).hasValue(1);
        assertThat(bay.km()).hasValue(0);
        assertThat(gap.shared()).containsExactly(Motive.SELLS);
        assertThat(gap.told()).isEqualTo(gap.targets());
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
        List<Target> clusters = clusters(hills);
        Target coast = find(clusters, "coast");
        Target bay = find(clusters, "bay");

        assertThat(coast.evidence())
                .containsExactly(new TargetEvidence("press", Basis.REPORTED, 2020, "note"));
        assertThat(coast.firmsSeen()).isEqualTo(10);
        assertThat(bay.evidence()).isEmpty();
        assertThat(bay.firmsSeen()).isEqualTo(30);
    }

    private static Target find(List<Target> targets, String place) {
        return targets.stream()
                .filter(each -> each.place().key().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /// Who has a reason more goes first, then who is no small firm.
    @Test
    void companiesGoByReasonsAndSize() {
        CellRegion cells = Hills.cells().partner("hill", "bay");
        Hills hills =
                Hills.of(
                        cells,
                        cells.region().toBuilder()
                                .all(
                                        Company.class,
                                        List.of(
                                                company("coast", "丁丁零件", 299),
                                                company("bay", "小小零件", 100),
                                                company("coast", "中中零件", 300)))
                                .build());
        Recruitment.Gap gap = hills.part(List.of());
        List<Target> firms = firms(hills, OwnFirms.NONE);

        assertThat(firms).extracting(Target::name).containsExactly("小小零件", "中中零件", "丁丁零件");
        assertThat(firms.getFirst().motives()).contains(Motive.PACT);
        assertThat(firms.getFirst().evidence())
                .containsExactly(new TargetEvidence("list", Basis.REPORTED, 2017, "note"));
        assertThat(firms.getFirst().revenue()).hasValue(5e6);
        assertThat(firms.getFirst().year()).hasValue(2017);
        // Those without a reason of their own are not told.
        assertThat(gap.told()).extracting(each -> each.place().key()).containsOnly("bay");
    }

    @Test
    void aPlantInALaterDevelopedPlaceIsAReason() {
        Hills hills =
                Hills.with(
                        region ->
                                region.all(
                                        Company.class,
                                        List.of(
                                                company("coast", "甲乙零件厂", 9),
                                                company("coast", "丙丁零件厂", 9),
                                                company("hill", "甲乙机电厂", 9))));

        assertThat(firms(hills, OwnFirms.NONE))
                .extracting(each -> each.motives().contains(Motive.PLANT))
                .containsExactly(true, false);
    }

    private static Firm firm(Hills hills, String name, String industry, IndustryReason reason) {
        return new Firm(
                name,
                hills.place("coast"),
                new Classified(Optional.of(industry), reason, "part"),
                OptionalInt.empty(),
                OptionalDouble.empty(),
                OptionalInt.of(7),
                false,
                false);
    }

    /// A list of one's own goes first, and strikes who is closed or in another trade; what words
    /// were read as strikes nobody.
    @Test
    void onesOwnListGoesFirstAndStrikes() {
        Hills hills =
                Hills.with(
                        region ->
                                region.all(
                                        Company.class,
                                        List.of(
                                                company("coast", "甲乙零件", 900),
                                                company("coast", "丙丁零件", 900),
                                                company("coast", "戊己零件", 900))));
        OwnFirms own =
                new OwnFirms(
                        List.of(
                                firm(hills, "庚辛零件", Hills.PART, IndustryReason.SCOPE),
                                firm(hills, "丙丁零件", Hills.MAIN, IndustryReason.CODE),
                                firm(hills, "戊己零件", Hills.MAIN, IndustryReason.SCOPE)),
                        List.of(),
                        Set.of("甲乙零件"));

        assertThat(firms(hills, own)).extracting(Target::name).containsExactly("庚辛零件", "戊己零件");
        assertThat(hills.part(own).struck()).containsExactly("甲乙零件", "丙丁零件");
        assertThat(hills.part(own).told().getFirst().isOwn()).isTrue();
        assertThat(hills.part(List.of()).struck()).isEmpty();
    }

    /// Whatever the names are, and though all have the same reasons.
    @Test
    void onesOwnListGoesBeforeTheRegister() {
        Hills hills =
                Hills.with(
                        region ->
                                region.all(Company.class, List.of(company("coast", "己己零件", 900))));
        OwnFirms own =
                new OwnFirms(
                        List.of(
                                firm(hills, "戊戊零件", Hills.PART, IndustryReason.SCOPE),
                                firm(hills, "乙乙零件", Hills.PART, IndustryReason.SCOPE)),
                        List.of(
                                firm(hills, "甲甲零件", Hills.PART, IndustryReason.SCOPE),
                                firm(hills, "乙乙零件", Hills.PART, IndustryReason.CODE),
                                firm(hills, "己己零件", Hills.PART, IndustryReason.SCOPE)),
                        Set.of());

        assertThat(firms(hills, own))
                .extracting(each -> each.held() + " " + each.name())
                .containsExactly("LIST 乙乙零件", "LIST 戊戊零件", "REGISTER 己己零件", "REGISTER 甲甲零件");
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
        assertThat(firms(hills, OwnFirms.NONE)).isEmpty();
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
