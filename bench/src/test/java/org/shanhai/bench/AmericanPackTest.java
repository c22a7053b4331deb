package org.shanhai.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.bench.us.Level;
import org.shanhai.bench.us.UsPack;
import org.shanhai.estimate.Estimate;
import org.shanhai.estimate.Estimator;
import org.shanhai.pack.PackReader;
import org.shanhai.pack.Progress;
import org.shanhai.pack.Reading;
import org.shanhai.region.ActivityCells;
import org.shanhai.region.Basis;
import org.shanhai.region.NationalTable;
import org.shanhai.region.Place;
import org.shanhai.region.Presence;
import org.shanhai.region.Region;
import org.shanhai.region.Role;

/// The American pack is sound, and what the census reports of jobs stays as it is.
@EnabledIfEnvironmentVariable(
        named = "SHANHAI_DATA",
        matches = ".+",
        disabledReason = "SHANHAI_DATA does not say where the American files lie")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AmericanPackTest {
    private Reading summaryReading;
    private Region region;
    private ActivityCells activity;
    private Estimate estimate;

    @BeforeAll
    void write(@TempDir Path folder) throws IOException {
        summaryReading = read(Level.SUMMARY, folder);
        region = ((Reading.Sound) summaryReading).region();
        estimate = (Estimate) Estimator.estimate(region);
        activity = estimate.activity().cells();
    }

    private static Reading read(Level level, Path folder) throws IOException {
        UsPack.write(Path.of(System.getenv("SHANHAI_DATA")), level, folder);
        return PackReader.read(folder.toString(), Progress.SILENT);
    }

    private int unit(String place) {
        return region.places().unitNumber(region.places().get(place));
    }

    @Test
    void isSoundWithoutAWarning() {
        assertThat(summaryReading.problems()).isEmpty();
        assertThat(region.places().unitCount()).isEqualTo(51);
        assertThat(region.industries().count()).isEqualTo(70);
    }

    @Test
    void detailIsSoundAndCanBeEstimated(@TempDir Path folder) throws IOException {
        Reading reading = read(Level.DETAIL, folder);

        assertThat(reading.problems()).isEmpty();
        Region detail = ((Reading.Sound) reading).region();
        assertThat(detail.industries().count()).isEqualTo(365);
        Estimate fine = (Estimate) Estimator.estimate(detail);
        assertThat(knownJobs(detail)).isCloseTo(knownJobs(region), withinPercentage(0.001));
        assertThat(fine.discrepancies()).isEmpty();
    }

    /// The nation's jobs in all industries where they are known.
    private static double knownJobs(Region region) {
        NationalTable table = region.nationalTable().orElseThrow();
        return IntStream.range(0, table.industryCount())
                .filter(table::hasJobs)
                .mapToDouble(table::jobs)
                .sum();
    }

    private double nationalJobs(int industry) {
        return region.nationalTable().orElseThrow().jobs(industry);
    }

    @Test
    void publishedJobsStayWhereValueAddedIsEstimated() {
        int mining = region.industries().number("212");
        int westVirginia = unit("west_virginia");

        // Quarterly Census of Employment and Wages, 2020, private, NAICS 212, 54000.
        assertThat(activity.jobs(westVirginia, mining)).isEqualTo(11_268);
        assertThat(activity.jobsBasis(westVirginia, mining)).isEqualTo(Basis.REPORTED);
        assertThat(activity.basis(westVirginia, mining)).isEqualTo(Basis.ESTIMATED);
        assertThat(activity.presence(westVirginia, mining)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void valueAddedAJobIsTheNationsWhereJobsAreObserved() {
        for (int i = 0; i < region.industries().count(); i++) {
            double nation = region.nationalTable().orElseThrow().valueAdded(i) / nationalJobs(i);
            for (int r = 0; r < 51; r++) {
                if (activity.jobsBasis(r, i) != Basis.ESTIMATED && activity.jobs(r, i) > 0) {
                    assertThat(activity.valueAdded(r, i) / activity.jobs(r, i))
                            .isCloseTo(nation, withinPercentage(1e-6));
                }
            }
        }
    }

    @Test
    void withheldCellsStayUnknown() {
        // Motor vehicles in West Virginia: a part is withheld.
        int vehicles = region.industries().number("3361MV");

        assertThat(activity.jobsBasis(unit("west_virginia"), vehicles)).isEqualTo(Basis.ESTIMATED);
        assertThat(activity.presence(unit("west_virginia"), vehicles)).isEqualTo(Presence.PRESENT);
    }

    @Test
    void nothingIsSaidWhereTheCensusNeedNotSeeAll() {
        // It has no railway in West Virginia, where there are many: they are insured elsewhere.
        int rail = region.industries().number("482");
        int farms = region.industries().number("111CA");
        for (int r = 0; r < 51; r++) {
            assertThat(activity.presence(r, rail)).isNotEqualTo(Presence.ABSENT);
            assertThat(activity.jobsBasis(r, rail)).isEqualTo(Basis.ESTIMATED);
            assertThat(activity.presence(r, farms)).isNotEqualTo(Presence.ABSENT);
        }
        assertThat(region.nationalTable().orElseThrow().hasJobs(rail)).isFalse();
    }

    @Test
    void mostJobsOfEveryStateAreObserved() {
        for (int r = 0; r < 51; r++) {
            Place place = region.places().unit(r);
            double all = 0;
            double observed = 0;
            for (int i = 0; i < region.industries().count(); i++) {
                double jobs = Double.isNaN(activity.jobs(r, i)) ? 0 : activity.jobs(r, i);
                all += jobs;
                observed += activity.jobsBasis(r, i).isFact() ? jobs : 0;
            }
            assertThat(observed / all).as(place.name()).isGreaterThan(0.85);
            assertThat(estimate.knowledge().of(place).observed()).isLessThan(0.01);
        }
    }

    @Test
    void jobsOfTheNationAreThoseOfAllOwnersButTheUnclassified() {
        double all =
                region.facts().stream()
                        .filter(fact -> fact.measures("jobs"))
                        .filter(fact -> fact.industries().key().isEmpty())
                        .mapToDouble(fact -> fact.quantity().orElseThrow().low())
                        .sum();
        assertThat(knownJobs(region)).isCloseTo(all, withinPercentage(0.5)).isLessThan(all);
    }

    @Test
    void theMountainIsTheLaterDevelopedPartOfAppalachia() {
        List<String> mountain =
                region.places().units().stream()
                        .filter(place -> place.hasRole(Role.MOUNTAIN))
                        .map(Place::key)
                        .toList();

        assertThat(mountain)
                .containsExactlyInAnyOrder(
                        "alabama",
                        "kentucky",
                        "mississippi",
                        "south_carolina",
                        "tennessee",
                        "west_virginia");
    }

    @Test
    void theNationalTableHasTheValueAddedOf2020() {
        double sum =
                IntStream.range(0, 70)
                        .mapToDouble(i -> region.nationalTable().orElseThrow().valueAdded(i))
                        .sum();

        assertThat(sum).isCloseTo(20.93e12, within(0.05e12));
    }
}
