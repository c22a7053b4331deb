package org.shanhai.app.memo;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An installed browser that prints pages as PDF.
///
/// @param program the path of its program
public record Chromium(Path program) {
    /// Names the program to take, where it is not on the path or another is wanted.
    public static final String VARIABLE = "SHANHAI_CHROMIUM";

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "chrome",
                    "microsoft-edge");
    private static final String ON_A_MAC =
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
    private static final int SECONDS = 60;
    private static final Pattern DATE =
            Pattern.compile("/(?:CreationDate|ModDate) \\(D:([0-9]{14})[^)]*\\)");

    /// The browser the environment names, else the first that is installed.
    public static Optional<Chromium> find(Map<String, String> environment) {
        String named = environment.getOrDefault(VARIABLE, "");
        if (!named.isEmpty()) {
            return Optional.of(Path.of(named)).filter(Chromium::isProgram).map(Chromium::new);
        }
        List<Path> candidates = new ArrayList<>();
        for (String folder : environment.getOrDefault("PATH", "").split(File.pathSeparator, -1)) {
            if (!folder.isEmpty()) {
                NAMES.forEach(name -> candidates.add(Path.of(folder, name)));
            }
        }
        candidates.add(Path.of(ON_A_MAC));
        return candidates.stream().filter(Chromium::isProgram).findFirst().map(Chromium::new);
    }

    private static boolean isProgram(Path path) {
        return Files.isRegularFile(path) && Files.isExecutable(path);
    }

    /// Prints a page as PDF, dated as it was written on the first day of 2020 so that the same page
    /// makes the same bytes.
    ///
    /// @throws IOException where the browser fails, with what it said last
    public void print(Path page, Path pdf) throws IOException {
        Path profile = Files.createTempDirectory("shanhai-print");
        Path log = profile.resolve("log.txt");
        try {
            Process process =
                    new ProcessBuilder(arguments(page, pdf, profile))
                            .redirectErrorStream(true)
                            .redirectOutput(log.toFile())
                            .start();
            wait(process);
            if (process.exitValue() != 0 || !Files.isRegularFile(pdf)) {
                throw new PrintFailure(
                        "admit.print.ended",
                        program.toString(),
                        Integer.toString(process.exitValue()),
                        lastLine(log));
            }
            Files.write(pdf, undated(Files.readAllBytes(pdf)));
        } finally {
            delete(profile);
        }
    }

    private List<String> arguments(Path page, Path pdf, Path profile) {
        List<String> arguments =
                new ArrayList<>(
                        List.of(
                                program.toString(),
                                "--headless",
                                "--disable-gpu",
                                "--no-first-run",
                                "--disable-extensions",
                                "--user-data-dir=" + profile.resolve("profile"),
                                "--no-pdf-header-footer",
                                "--print-to-pdf=" + pdf.toAbsolutePath()));
        if ("root".equals(System.getProperty("user.name"))) {
            // Chromium refuses to start a sandbox for root; the page is ours and runs nothing.
            arguments.add("--no-sandbox");
        }
        arguments.add(page.toUri().toString());
        return arguments;
    }

    private void wait(Process process) throws IOException {
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
                throw new PrintFailure("admit.print.late", program.toString(), SECONDS);
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PrintFailure("admit.print.interrupted", program.toString());
        }
    }

    private static String lastLine(Path log) throws IOException {
        List<String> lines =
                Files.isRegularFile(log)
                        ? new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                                .lines()
                                .toList()
                        : List.of();
        return lines.isEmpty() ? "" : lines.getLast();
    }

    /// Overwrites the dates in place, so that no offset in the file moves.
    private static byte[] undated(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        Matcher dates = DATE.matcher(text);
        while (dates.find()) {
            byte[] fixed = "20200101000000".getBytes(StandardCharsets.ISO_8859_1);
            System.arraycopy(fixed, 0, pdf, dates.start(1), fixed.length);
        }
        return pdf;
    }

    private static void delete(Path folder) throws IOException {
        try (var walk = Files.walk(folder)) {
            for (Path path : walk.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
