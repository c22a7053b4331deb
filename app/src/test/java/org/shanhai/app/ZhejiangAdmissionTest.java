package org.shanhai.app;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.BreakEven;
import org.shanhai.admit.Check;
import org.shanhai.admit.EconomicImpact;
import org.shanhai.admit.Identity;
import org.shanhai.admit.Positioning;
import org.shanhai.admit.Proposal;
import org.shanhai.admit.Range;
import org.shanhai.admit.State;
import org.shanhai.admit.Verdict;
import org.shanhai.admit.Veto;
import org.shanhai.app.admit.AdmissionSheet;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.region.Basis;
import org.shanhai.region.Place;
import org.shanhai.region.Project;
import org.shanhai.region.ProjectFigure;
import org.shanhai.region.Quantity;
import org.shanhai.region.Region;
import org.shanhai.region.RuleIndicator;
import org.shanhai.region.Ruleset;
import org.shanhai.supply.Amount;
import org.shanhai.supply.Group;
import org.shanhai.supply.Part;
import org.shanhai.supply.fitted.SupplyChains;

/// The projects of the pack, held against its example rules.
class ZhejiangAdmissionTest {
    private static final double MU = 1 / 1500.0;
    private static final Region REGION = Embedded.region("zhejiang");
    private static final SupplyChains CHAINS = Embedded.chains(REGION);
    private static final Admissions ADMISSIONS = Admissions.of(CHAINS);

    private static Proposal proposal(String key) {
        Project project =
                REGION.projects().stream()
                        .filter(one -> one.key().equals(key))
                        .findFirst()
                        .orElseThrow();
        return Proposal.of(REGION, project).orElseThrow();
    }

    private static Ruleset ruleset(Proposal proposal) {
        return REGION.findDefaultRuleset(proposal.place()).orElseThrow();
    }

    private static Admission decide(Proposal proposal) {
        return ADMISSIONS.decide(proposal, ruleset(proposal));
    }

    private static Check check(Admission answer, RuleIndicator indicator) {
        return answer.checks().stream()
                .filter(one -> one.rule().indicator() == indicator && one.state().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void answersTheToyPlantFromTaxAndJobsAlone() {
        Admission answer = decide(proposal("QZ01"));

        assertThat(answer.ruleset().key()).isEqualTo("mountain");
        assertThat(answer.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(answer.positioning().fit()).isEqualTo(Positioning.Fit.DIRECT);
        BreakEven land =
                check(answer, RuleIndicator.TAX_PER_LAND).breakEvens().stream()
                        .filter(one -> one.item().equals(ProjectFigure.LAND))
                        .findFirst()
                        .orElseThrow();
        assertThat(land.value() / MU).isCloseTo(35, within(1e-6));
        assertThat(land.restsOnBound()).isTrue();
        // 200 jobs on 70 mu in Changting, 3,000 on 500 in Tancheng.
        assertThat(check(answer, RuleIndicator.TAX_PER_LAND).atComparables())
                .extracting(one -> one.comparable().key())
                .containsExactly("CP01", "CP02");
        assertThat(
                        check(answer, RuleIndicator.TAX_PER_LAND)
                                        .atComparables()
                                        .getFirst()
                                        .implied()
                                        .low()
                                / MU)
                .isCloseTo(122.5, within(0.1));
        EconomicImpact brings = answer.economicImpact().orElseThrow();
        assertThat(brings.output().how()).isEqualTo(EconomicImpact.How.FROM_JOBS);
        assertThat(brings.output().value().orElseThrow() / 1e6).isCloseTo(199.6, within(0.1));
        // 200,000 to 2 million yuan of output a job are claimed elsewhere.
        assertThat(brings.output().alternatives())
                .extracting(one -> Math.round(one.output() / 1e6))
                .containsExactly(204L, 700L, 70L);
        // Effects rest on all that the answer says output can be.
        Range likely =
                ADMISSIONS.expect(answer).orElseThrow().figures().stream()
                        .filter(one -> one.item().equals(ProjectFigure.OUTPUT))
                        .findFirst()
                        .orElseThrow()
                        .widest();
        assertThat(brings.output().quantity().low()).isEqualTo(Math.min(70e6, likely.low()));
        assertThat(brings.output().quantity().high()).isEqualTo(Math.max(700e6, likely.high()));
        Amount outside =
                requireNonNull(gain(brings, "output", Part.TOTAL).gross().get(Group.OUTSIDE));
        double factor = brings.output().quantity().high() / brings.output().value().orElseThrow();
        assertThat(outside.high()).isGreaterThanOrEqualTo(outside.value() * factor);
        assertThat(brings.paths().orElseThrow().paths()).isNotEmpty();
        EconomicImpact.Gain jobs = gain(brings, "jobs", Part.DIRECT);
        assertThat(jobs.promised()).isTrue();
        assertThat(jobs.gross().get(Group.HERE))
                .satisfies(here -> assertThat(here.value()).isCloseTo(350, within(1e-6)));
        assertThat(answer.environmentalImpact().burdens()).isNotEmpty();
        assertThat(answer.elsewhere().orElseThrow().rankHere()).isPositive();
    }

    /// Of what it sets off a screen is told only that it can be had.
    @ParameterizedTest
    @ValueSource(strings = {"gross", "net", "burdens"})
    void aScreenIsToldWhereToFindWhatTakesLong(String table) {
        Project project =
                REGION.projects().stream()
                        .filter(one -> one.key().equals("QZ01"))
                        .findFirst()
                        .orElseThrow();
        Proposal toys = Proposal.of(REGION, project).orElseThrow();
        Admission admission =
                ADMISSIONS.decide(toys, REGION.findDefaultRuleset(toys.place()).orElseThrow());

        Answer whole = sheet(admission, true);
        Answer brief = sheet(admission, false);

        assertThat(whole.table(table).rows()).isNotEmpty();
        assertThat(brief.table(table).rows()).isEmpty();
        assertThat(brief.table(table).remark()).contains("--full");
        assertThat(brief.findings()).isEqualTo(whole.findings());
    }

    private static Answer sheet(Admission admission, boolean everything) {
        return AdmissionSheet.of(
                REGION,
                admission,
                Optional.empty(),
                Optional.empty(),
                everything,
                Words.in(Language.EN));
    }

    private static EconomicImpact.Gain gain(EconomicImpact brings, String indicator, Part part) {
        return brings.gains().stream()
                .filter(one -> one.indicator().key().equals(indicator) && one.part() == part)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"30, MET", "40, OPEN"})
    void theToyPlantMeetsTheTaxFloorOn30MuAndNotOn40(double mu, State state) {
        Admission answer =
                decide(
                        proposal("QZ01")
                                .withSets(Map.of(ProjectFigure.LAND, Quantity.exactly(mu * MU))));

        assertThat(check(answer, RuleIndicator.TAX_PER_LAND).state()).contains(state);
    }

    @Test
    void refusesSolventBasedLeatherUnlessItIsWaterBorne() {
        Admission answer = decide(proposal("QZ03"));

        assertThat(answer.verdict()).isEqualTo(Verdict.REFUSE_UNLESS);
        assertThat(answer.listHits())
                .singleElement()
                .extracting(Veto::ground)
                .isEqualTo(Veto.Ground.WORD);
    }

    @Test
    void flagsAPromiseOfMoreTaxAndProfitThanTheIndustryAdds() {
        Admission answer = decide(proposal("QZ09"));

        assertThat(answer.plausibility().isFlagged()).isTrue();
        Identity identity =
                answer.plausibility().identities().stream()
                        .filter(
                                one ->
                                        one.kind()
                                                == Identity.Kind.TAX_AND_PROFIT_WITHIN_VALUE_ADDED)
                        .findFirst()
                        .orElseThrow();
        assertThat(identity.outcome()).isEqualTo(Identity.Outcome.BROKEN);
        assertThat(identity.claimed().low()).isCloseTo(0.429, within(0.001));
        assertThat(identity.kin().low()).isBetween(0.12, 0.14);
        assertThat(identity.kin().high()).isBetween(0.19, 0.22);
        assertThat(answer.score()).isPresent();
    }

    @Test
    void answersEveryProjectOfTheRegion() {
        List<String> wrong = new ArrayList<>();
        for (Project project : REGION.projects()) {
            Optional<Proposal> proposal = Proposal.of(REGION, project);
            if (proposal.isPresent()) {
                Admission answer = decide(proposal.get());
                if (answer.reasons().isEmpty()) {
                    wrong.add(project.key());
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void answersInAZoneOfACityThatIsASumOfPlaces() {
        Project project =
                REGION.projects().stream()
                        .filter(one -> one.key().equals("QZ01"))
                        .findFirst()
                        .orElseThrow();
        Proposal proposal =
                Proposal.at(
                        REGION,
                        project,
                        REGION.zones().stream()
                                .filter(zone -> zone.key().equals("jinpan-zone"))
                                .findFirst()
                                .orElseThrow());
        Admission answer = decide(proposal);

        assertThat(answer.verdict()).isEqualTo(Verdict.ASK_FIRST);
        assertThat(answer.economicImpact()).isEmpty();
    }

    /// Sixty drawn at places and industries of all kinds have an answer each. How long a thousand
    /// take says `bench/commands`.
    @Test
    void ranksProjectsOfAllKinds() {
        Random random = new Random(1);
        List<Place> places =
                IntStream.of(REGION.insideUnits()).mapToObj(REGION.places()::unit).toList();
        List<String> industries =
                IntStream.of(REGION.industries().findSet("manufacturing").orElseThrow().members())
                        .mapToObj(i -> REGION.industries().get(i).code())
                        .toList();
        List<Proposal> proposals =
                IntStream.range(0, 60)
                        .mapToObj(
                                k ->
                                        drawn(
                                                random,
                                                k,
                                                places.get(random.nextInt(places.size())),
                                                industries.get(random.nextInt(industries.size()))))
                        .toList();
        List<Admission> ranked = ADMISSIONS.rank(proposals, ZhejiangAdmissionTest::ruleset);

        assertThat(ranked).hasSize(60);
        assertThat(ranked).extracting(Admission::proposal).doesNotHaveDuplicates();
        assertThat(ADMISSIONS.listChances(ranked)).hasSize(60);
    }

    private static Proposal drawn(Random random, int number, Place place, String industry) {
        double size = Math.exp(random.nextGaussian());
        return Proposal.at(
                new Project(
                        "p" + number,
                        "Project " + number,
                        "",
                        Optional.of(industry),
                        Optional.of(place.key()),
                        Optional.empty(),
                        "signed",
                        OptionalInt.of(2024),
                        Map.of(
                                ProjectFigure.JOBS, Quantity.exactly(200 * size),
                                ProjectFigure.TAX, Quantity.atLeast(1e7 * size),
                                ProjectFigure.LAND, Quantity.exactly(50 * MU * size),
                                ProjectFigure.INVESTMENT, Quantity.exactly(1e8 * size)),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "",
                        ""),
                place);
    }

    @Test
    void rankingsAgreeWithTheAnswersInFull() {
        for (String key : List.of("QZ01", "QZ02", "QZ12")) {
            Admission full = decide(proposal(key));
            Admission quick =
                    ADMISSIONS
                            .rank(List.of(proposal(key)), ZhejiangAdmissionTest::ruleset)
                            .getFirst();

            assertThat(quick.verdict()).isEqualTo(full.verdict());
            assertThat(quick.score()).isEqualTo(full.score());
            for (String indicator : List.of("jobs", "value_added")) {
                EconomicImpact.Gain exact =
                        gain(full.economicImpact().orElseThrow(), indicator, Part.TOTAL);
                EconomicImpact.Gain near =
                        gain(quick.economicImpact().orElseThrow(), indicator, Part.TOTAL);
                assertThat(here(near)).isCloseTo(here(exact), Percentage.withPercentage(0.3));
                assertThat(all(near)).isCloseTo(all(exact), Percentage.withPercentage(0.3));
            }
        }
    }

    private static double here(EconomicImpact.Gain gain) {
        return Stream.ofNullable(gain.gross().get(Group.HERE))
                .mapToDouble(amount -> amount.value())
                .sum();
    }

    private static double all(EconomicImpact.Gain gain) {
        return gain.gross().values().stream().mapToDouble(amount -> amount.value()).sum();
    }
}
