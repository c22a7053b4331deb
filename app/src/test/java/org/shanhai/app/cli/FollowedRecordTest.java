package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.app.cli.Decided.listed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is followed, put into a pack.
class FollowedRecordTest {
    /// All that is told of a promise, but where it is from.
    private static final String[] FIGURES = {
        "project",
        "year",
        "figure",
        "state",
        "promised",
        "actual",
        "unit",
        "share",
        "expected",
        "expected_basis"
    };

    private static final String FOLLOWED = "followed-longyou-zone/followed.csv";

    @TempDir private Path folder;

    private static Run onPack(Path pack, String... args) {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--pack=" + pack);
        return Run.with(RealEngines.REAL, Run.PLAIN, all.toArray(String[]::new));
    }

    /// The page of a report on a small pack whose zone keeps these promises.
    private String reported(String followed, String language) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("small"));
        ThreePlaces.write(pack);
        Path about = pack.resolve("datapackage.json");
        Files.writeString(
                about,
                Files.readString(about)
                        .replace(
                                "\"resources\": [",
                                """
                                "resources": [
                                   {"name": "zones", "path": "zones.csv"},
                                   {"name": "followed", "path": "followed.csv"},
                                   {"name": "sources", "path": "sources.csv"},\
                                """));
        Files.writeString(
                pack.resolve("zones.csv"),
                "zone,place,name,land_mu,basis,source\nlongyou-zone,a,Zone,,assumed,followed-longyou-zone\n");
        Files.writeString(
                pack.resolve("sources.csv"),
                "source,title,publisher,date,url\nfollowed-longyou-zone,Followed,Committee,2024,\n");
        // Toys are one of the small pack's two industries.
        Files.writeString(pack.resolve("followed.csv"), followed.replace(",040,", ",2,"));
        Path out = folder.resolve("report");
        Run report = onPack(pack, "report", "--lang=" + language, "--out=" + out);
        assertThat(report.exitCode()).as(report.err()).isZero();
        return Files.readString(out.resolve("index.html"));
    }

    @Test
    void whatIsFollowedBecomesTheZonesOwnRecord() throws IOException {
        Decided decided = Decided.two(folder);
        String file =
                decided.file(
                        "actuals.csv",
                        """
                        project,year,land,tax,jobs
                        P1,2024,30亩,300万元,90
                        P2,2024,30亩,1200万元,120
                        """);
        Path pack = folder.resolve("mine");
        Run run = decided.follow(file, "--into=" + pack, "--json");
        assertThat(run.exitCode()).as(run.err() + run.out()).isZero();

        // 15 of 20 million came, 210 of 200 jobs.
        Run admit = onPack(pack, "admit", "QZ01", "--zone=longyou-zone", "--json");
        assertThat(admit.exitCode()).as(admit.err()).isZero();
        assertThat(
                        admit.json()
                                .path("delivered")
                                .valueStream()
                                .map(
                                        one ->
                                                one.path("promise").asString()
                                                        + " "
                                                        + one.path("groups")
                                                                .get(0)
                                                                .path("near")
                                                                .asString()
                                                        + " "
                                                        + one.path("groups").get(0).path("rate")))
                .contains("tax zone 0.75", "jobs zone 1.05");
        // It is told again from the pack, the same to the letter, without the firms.
        Run kept = onPack(pack, "follow", "--register=" + decided.register(), "--json");
        assertThat(kept.exitCode()).as(kept.err()).isZero();
        assertThat(listed(kept.json(), "promises", FIGURES))
                .isEqualTo(listed(run.json(), "promises", FIGURES))
                .hasSize(4);
        assertThat(listed(kept.json(), "due_dates", "project", "due"))
                .containsExactly("P1 2024-12-31", "P2 2024-12-31");
        assertThat(kept.json().has("classes")).isFalse();
        Run one =
                onPack(
                        pack,
                        "follow",
                        "--register=" + decided.register(),
                        "--project=P2",
                        "--json");
        assertThat(listed(one.json(), "promises", "project")).containsExactly("P2", "P2");
        assertThat(listed(one.json(), "due_dates", "project")).containsExactly("P2");
        assertThat(reported(Files.readString(pack.resolve(FOLLOWED)), "en"))
                .contains("Of 4 promises that are followed, 2 are off course:")
                .contains("Puzzle plant");
    }

    /// A year that is told later does not drop those before, and takes its own place alone.
    @Test
    void yearsAreToldOneByOne() throws IOException {
        Decided decided = Decided.two(folder);
        Path pack = folder.resolve("mine");
        for (String rows :
                List.of(
                        "P1,2023,100万元\nP1,2024,300万元\nP2,2024,900万元\n",
                        "P1,2024,500万元\nP1,2025,600万元\n")) {
            String file = decided.file("actuals.csv", "project,year,tax\n" + rows);
            Run run = decided.followReally(file, "--into=" + pack);
            assertThat(run.exitCode()).as(run.err()).isZero();
        }
        Run kept = onPack(pack, "follow", "--register=" + decided.register(), "--json");
        assertThat(listed(kept.json(), "promises", "project", "year", "actual"))
                .containsExactly(
                        "P1 2023 1000000", "P1 2024 5000000", "P1 2025 6000000", "P2 2024 9000000");
        // 6 and 9 of 20 million.
        assertThat(Files.readString(pack.resolve("followed-longyou-zone/delivered.csv")))
                .contains(",20000000,15000000,CNY,0.75,");
        assertThat(Files.readString(pack.resolve("followed-longyou-zone/sources.csv")))
                .contains(",2025");
    }

    /// Nothing at all is written where the pack is not to be.
    @Test
    void whatIsNoRecordOfTheZoneIsRefused() throws IOException {
        Decided decided = Decided.two(folder);
        Path pack = folder.resolve("mine");
        Path csv = folder.resolve("classes.csv");
        String into = "--into=" + pack;
        String own = decided.file("own.csv", "project,year,tax\nP1,2024,300万元\n");
        assertThat(decided.follow(own, into, "--project=P1").exitCode())
                .isEqualTo(ExitCodes.WRONG_USE);

        String none = decided.file("none.csv", "project,year,land\nP1,2024,30亩\n");
        Run empty = decided.follow(none, into, "--csv=" + csv);
        assertThat(empty.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(empty.err())
                .contains("none.csv has no figure that a project of longyou-zone promised");

        decided.decide("P3", "Shoe plant", "wuyi-edz");
        String both = decided.file("both.csv", "project,year,tax\nP1,2024,300万元\nP3,2024,1万元\n");
        Run unsaid = decided.follow(both, into, "--csv=" + csv);
        assertThat(unsaid.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(unsaid.err()).contains("--zone ZONE", "longyou-zone", "wuyi-edz");
        Run other = decided.follow(both, into, "--zone=longyou-zone", "--csv=" + csv);
        assertThat(other.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(other.err()).contains("both.csv has figures of the project P3 of wuyi-edz");
        Files.createDirectory(pack);
        Files.writeString(pack.resolve("thesis.doc"), "years of work");
        Run strange = decided.follow(own, into, "--zone=longyou-zone", "--csv=" + csv);
        assertThat(strange.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(strange.err()).contains("thesis.doc");
        assertThat(csv).doesNotExist();
    }

    /// Each file is looked at before any is written.
    @Test
    void whereOneFileIsTakenNoneIsWritten() throws IOException {
        Decided decided = Decided.two(folder);
        Path csv = folder.resolve("classes.csv");
        Path thesis = folder.resolve("thesis.xlsx");
        Files.writeString(thesis, "years of work");
        String own = decided.file("own.csv", "project,year,tax\nP1,2024,300万元\n");
        Run run = decided.follow(own, "--csv=" + csv, "--out=" + thesis);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err()).contains("thesis.xlsx");
        assertThat(csv).doesNotExist();
        assertThat(thesis).hasContent("years of work");
    }

    /// By the same rule as `follow` itself, in the language of the page.
    @Test
    void theReportWarnsOfWhatIsExceededToo() throws IOException {
        String page =
                reported(
                        """
                project,name,name_local,zone,figure,year,promised,actual,unit,basis,source
                P1,Puzzle plant,拼图厂,longyou-zone,energy,2024,100,101,tce,reported,followed-longyou-zone
                P1,Puzzle plant,拼图厂,longyou-zone,land,2024,0.02,0.02,km2,reported,followed-longyou-zone
                """,
                        "zh");
        assertThat(page)
                .contains("跟踪的 2 项承诺中，1 项偏离进度", "拼图厂", "<td>超出</td>")
                .doesNotContain("Puzzle plant");
    }
}
