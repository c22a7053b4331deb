package org.shanhai.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shanhai.admit.Admissions;
import org.shanhai.admit.Check;
import org.shanhai.admit.Proposal;
import org.shanhai.region.Basis;
import org.shanhai.region.Benchmark;
import org.shanhai.region.Benchmark.Kind;
import org.shanhai.region.Project;
import org.shanhai.region.Region;
import org.shanhai.region.RuleIndicator;

/// What stands beside the floors of Zhejiang's pack and changes no verdict.
class ZhejiangBenchmarksTest {
    private static final Region REGION = Embedded.region("zhejiang");
    private static final List<Benchmark> ALL = REGION.all(Benchmark.class);

    /// What stands for counties elsewhere is the median of the means of Lishui's counties, and says
    /// of how many.
    @Test
    void theMedianElsewhereIsOfTheMeansOfLishuisCounties() {
        Map<RuleIndicator, List<Double>> means =
                ALL.stream()
                        .filter(each -> each.kind() == Kind.MEAN)
                        .filter(each -> each.source().equals("lishui-board-2019"))
                        .filter(each -> !each.place().equals("lishui"))
                        .collect(
                                Collectors.groupingBy(
                                        Benchmark::indicator,
                                        Collectors.mapping(Benchmark::value, Collectors.toList())));
        List<Benchmark> elsewhere =
                ALL.stream().filter(each -> each.kind() == Kind.ELSEWHERE).toList();

        assertThat(elsewhere)
                .extracting(Benchmark::indicator)
                .containsExactlyInAnyOrderElementsOf(means.keySet());
        assertThat(elsewhere)
                .allSatisfy(
                        each -> {
                            List<Double> sorted =
                                    means.get(each.indicator()).stream().sorted().toList();
                            int half = sorted.size() / 2;
                            double median =
                                    sorted.size() % 2 == 1
                                            ? sorted.get(half)
                                            : (sorted.get(half - 1) + sorted.get(half)) / 2;
                            assertThat(each.value())
                                    .isCloseTo(median, within(1e-9 * Math.abs(median)));
                            assertThat(each.place()).isEqualTo("lishui");
                            assertThat(each.note())
                                    .startsWith("median of " + sorted.size() + " counties");
                        });
    }

    /// Mountain counties without means of their own have it beside them, Lishui's and the coast's
    /// have not; it is nobody's own mean.
    @ParameterizedTest
    @CsvSource({"longyou, true", "kaihua, true", "jingning, false", "cixi, false"})
    void itStandsWhereNoMeanIsKnown(String place, boolean stands) {
        Project toys =
                new Project(
                        "p",
                        "Toys",
                        "",
                        Optional.of("040"),
                        Optional.of(place),
                        Optional.empty(),
                        "signed",
                        OptionalInt.empty(),
                        Map.of(),
                        Project.TaxScope.TOTAL,
                        Basis.REPORTED,
                        "",
                        "");
        Check tax =
                Admissions.withoutChains(REGION)
                        .decide(Proposal.at(toys, REGION.places().get(place)))
                        .checks()
                        .stream()
                        .filter(each -> each.rule().indicator() == RuleIndicator.TAX_PER_LAND)
                        .findFirst()
                        .orElseThrow();

        assertThat(tax.benchmarks().stream().anyMatch(each -> each.kind() == Kind.ELSEWHERE))
                .isEqualTo(stands);
        assertThat(tax.findMeanBelow().stream()).noneMatch(each -> each.kind() != Kind.MEAN);
    }

    /// The correction is of the provincial guide, whose values nobody here has read: it is told
    /// beside Longyou's own conditions, and not worked into them.
    @Test
    void longyousCorrectionOfTheGuideIsToldBesideItsConditions() {
        assertThat(ALL)
                .filteredOn(each -> each.place().equals("longyou"))
                .filteredOn(each -> each.indicator() == RuleIndicator.TAX_PER_LAND)
                .hasSize(5)
                .allMatch(each -> each.kind() == Kind.INCENTIVE)
                .allMatch(each -> each.note().contains("provincial guide of investment"))
                .allMatch(each -> each.note().contains("× 0.7"));
    }
}
