package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.app.cli.Decided.firm;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.app.zone.FilledBook;

/// What is said of bad tables and books of what came about.
class FollowBadInputTest {
    @TempDir private Path folder;

    /// Where each error is.
    private static List<String> errors(Run run) {
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        return run.err()
                .lines()
                .filter(line -> line.startsWith("  - error "))
                .map(line -> line.substring(10, line.indexOf(": ")))
                .toList();
    }

    @Test
    void everythingWrongInATableIsSaidAtOnce() throws IOException {
        Decided decided = Decided.two(folder);
        String file =
                decided.file(
                        "actuals.csv",
                        """
                        project,year,land,tax,jobs
                        P9,2023,30亩,100万元,40
                        P1,2023,30亩,100万元,40
                        P1,2023,30亩,100万元,41
                        P2,2021,30亩,100万元,40
                        P2,2024,30亩,100吨,40
                        P2,2025,30亩,100,40
                        P1,2040,30亩,100万元,40
                        P1,,30亩,100万元,40
                        ,2024,30亩,100万元,40
                        """);
        Run run = decided.follow(file);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(run.err())
                .contains(
                        "\"P9\" is not known here",
                        "is there twice: the same P1",
                        "was let in, which was in 2022.",
                        "is out of range. It must lie between 1900 and ",
                        "吨",
                        "has no unit",
                        "No year is told of.");
        assertThat(errors(run))
                .containsExactly(
                        "actuals.csv:2, column \"project\"",
                        "actuals.csv:4, column \"year\"",
                        "actuals.csv:5, column \"year\"",
                        "actuals.csv:6, column \"tax\"",
                        "actuals.csv:7, column \"tax\"",
                        "actuals.csv:8, column \"year\"",
                        "actuals.csv:9, column \"year\"",
                        "actuals.csv:10, column \"project\"");
    }

    @Test
    void everythingWrongInABookIsSaid() throws IOException {
        Decided decided = Decided.two(folder);
        Path book = folder.resolve("bad.xlsx");
        decided.filled()
                .row("Enterprises", firm("Some firm", 2023, "P9"))
                .row("Enterprises", firm("Any name", 2021, "P1"))
                .save(book);
        Run run = decided.follow(book.toString());
        assertThat(errors(run))
                .containsExactly(
                        "Enterprises!T2, column \"Project\"", "Enterprises!C3, column \"Year\"");
        assertThat(run.err()).contains("P9", "before the project P1");

        decided.filled()
                .row("Enterprises", firm("Twice", 2023, ""))
                .row("Enterprises", firm("Twice", 2023, ""))
                .row("Enterprises", firm("Some firm", 2023, "P9"))
                .formula("Enterprises", "E3", "1/0", Double.NaN)
                .set("Enterprises", "F4", "100吨")
                .save(book);
        // All of it at once, the projects of a broken book too.
        assertThat(errors(decided.follow(book.toString())))
                .containsExactly(
                        "Enterprises!E3",
                        "Enterprises!F4, column \"Value added (million yuan)\"",
                        "Enterprises!A3, column \"Enterprise\"",
                        "Enterprises!T4, column \"Project\"");

        decided.filled()
                .row("Enterprises", firm("Firm", 2023, ""))
                .rename("Enterprises", "Firms")
                .save(book);
        assertThat(errors(decided.follow(book.toString()))).containsExactly("Firms");

        Run other = decided.follow(filledOther().toString());
        assertThat(other.exitCode()).isEqualTo(ExitCodes.NO);
        assertThat(other.err())
                .contains(
                        "This is the book of wuyi-edz; the register holds decisions for"
                                + " longyou-zone alone.");
        decided.filled().row("Enterprises", firm("Firm", 2023, "")).save(book);
        assertThat(decided.follow(book.toString(), "--zone=wuyi-edz").err())
                .contains("This is the book of longyou-zone");
    }

    private Path filledOther() throws IOException {
        Path form = folder.resolve("other-form.xlsx");
        ChainRuns.preferred("zone", "init", "wuyi", "--zone", "wuyi-edz", "--out", form.toString());
        Path book = folder.resolve("other.xlsx");
        FilledBook.open(form)
                .head(2024, "Committee")
                .row("Enterprises", firm("Firm", 2023, ""))
                .save(book);
        return book;
    }

    /// A project of a zone may go by its key in one row and by its name in another.
    @Test
    void aProjectIsToldOfOnceAYear() throws IOException {
        Decided decided = Decided.two(folder);
        Path book = folder.resolve("twice.xlsx");
        decided.filled()
                .row("Enterprises", firm("Any name", 2023, "P1"))
                .row("Enterprises", firm("Puzzle plant", 2023, ""))
                .row("Enterprises", firm("Other name", 2022, "P1"))
                .save(book);
        Run run = decided.follow(book.toString());
        assertThat(errors(run)).containsExactly("Enterprises!A3, column \"Enterprise\"");
        assertThat(run.err())
                .contains("is there twice: the same P1 2023 stands in Enterprises!T2.");
    }

    /// A cell that shows an error says so, whatever it was computed from.
    @Test
    void aCellThatShowsAnErrorIsNamed() throws IOException {
        Decided decided = Decided.two(folder);
        Path book = folder.resolve("error.xlsx");
        decided.filled()
                .row("Enterprises", firm("Firm", 2023, ""))
                .error("Enterprises", "E2")
                .save(book);
        Run run = decided.follow(book.toString());
        assertThat(errors(run)).containsExactly("Enterprises!E2");
        assertThat(run.err()).contains("#DIV/0!");
    }

    @Test
    void aBookWithAPasswordIsRefused()
            throws IOException, GeneralSecurityException, InvalidFormatException {
        Decided decided = Decided.two(folder);
        Path book = folder.resolve("locked.xlsx");
        decided.filled()
                .row("Enterprises", firm("Firm", 2023, ""))
                .save(folder.resolve("open.xlsx"));
        try (POIFSFileSystem file = new POIFSFileSystem();
                OPCPackage open = OPCPackage.open(folder.resolve("open.xlsx").toFile())) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OutputStream out = encryptor.getDataStream(file)) {
                open.save(out);
            }
            try (OutputStream out = Files.newOutputStream(book)) {
                file.writeFilesystem(out);
            }
        }
        Run run = decided.follow(book.toString());
        assertThat(errors(run)).containsExactly("locked.xlsx");
        assertThat(run.err()).contains("Write it again, without a password.");
    }
}
