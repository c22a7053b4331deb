package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One case of whole commands: files, commands and what they print, as a text anybody can write.
/// `app/src/test/cases/README.md` says how.
///
/// @param parts in the order of the text
record CommandCase(List<Part> parts) {
    private static final Pattern EXIT = Pattern.compile("\\[(\\d+)]");
    private static final Pattern NEEDS_ESCAPE =
            Pattern.compile("(?s)(?:[$#!\\\\] ?|>>> |\\[\\d+]$).*");

    CommandCase {
        parts = List.copyOf(parts);
    }

    /// A piece of the text.
    sealed interface Part {}

    /// What stands between commands: what the case is about.
    record Comment(String line) implements Part {}

    /// A file to be written before the commands that follow.
    record Inline(String name, List<String> lines) implements Part {
        Inline {
            lines = List.copyOf(lines);
        }
    }

    /// A command and what it should say.
    record Step(String command, Said said) implements Part {}

    /// What a command says.
    ///
    /// @param out lines of standard output
    /// @param err lines of standard error
    record Said(List<String> out, List<String> err, int exitCode) {
        Said {
            out = List.copyOf(out);
            err = List.copyOf(err);
        }

        boolean isMetBy(Said actual) {
            return exitCode == actual.exitCode
                    && Elided.isMet(out, actual.out)
                    && Elided.isMet(err, actual.err);
        }

        /// What was really said, with the elisions kept that can be.
        Said updated(Said actual) {
            return new Said(
                    Elided.updated(out, actual.out),
                    Elided.updated(err, actual.err),
                    actual.exitCode);
        }

        List<String> lines() {
            List<String> lines = new ArrayList<>();
            out.forEach(line -> lines.add(escaped(line)));
            err.forEach(line -> lines.add(line.isEmpty() ? "!" : "! " + line));
            if (exitCode != 0) {
                lines.add("[" + exitCode + "]");
            }
            return lines;
        }
    }

    private static String escaped(String line) {
        return NEEDS_ESCAPE.matcher(line).matches() ? "\\" + line : line;
    }

    static CommandCase read(Path file) throws IOException {
        List<Part> parts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            at++;
            if (line.startsWith("$ ")) {
                int from = at;
                while (at < lines.size() && !beginsAPart(lines.get(at))) {
                    at++;
                }
                int blank = at;
                while (blank > from && lines.get(blank - 1).isBlank()) {
                    blank--;
                }
                parts.add(new Step(line.substring(2), said(lines.subList(from, blank))));
                at = blank;
            } else if (line.startsWith(">>> ")) {
                int from = at;
                while (at < lines.size() && !lines.get(at).equals("<<<")) {
                    at++;
                }
                parts.add(new Inline(line.substring(4).strip(), lines.subList(from, at)));
                at++;
            } else if (line.isBlank() || line.startsWith("#")) {
                parts.add(new Comment(line));
            } else {
                throw new IllegalArgumentException(
                        "%s: \"%s\" belongs to no command; comments begin with #."
                                .formatted(file, line));
            }
        }
        return new CommandCase(parts);
    }

    private static boolean beginsAPart(String line) {
        return line.startsWith("$ ") || line.startsWith(">>> ") || line.startsWith("#");
    }

    private static Said said(List<String> lines) {
        List<String> out = new ArrayList<>();
        List<String> err = new ArrayList<>();
        int exitCode = 0;
        for (String line : lines) {
            Matcher exit = EXIT.matcher(line);
            if (exit.matches()) {
                exitCode = Integer.parseInt(exit.group(1));
            } else if (line.startsWith("!")) {
                err.add(line.substring(line.startsWith("! ") ? 2 : 1));
            } else {
                out.add(line.startsWith("\\") ? line.substring(1) : line);
            }
        }
        return new Said(out, err, exitCode);
    }

    /// The text of the case, which [#read] reads as the same case.
    String text() {
        List<String> lines = new ArrayList<>();
        for (Part part : parts) {
            switch (part) {
                case Comment comment -> lines.add(comment.line());
                case Inline inline -> {
                    lines.add(">>> " + inline.name());
                    lines.addAll(inline.lines());
                    lines.add("<<<");
                }
                case Step step -> {
                    lines.add("$ " + step.command());
                    lines.addAll(step.said().lines());
                }
            }
        }
        return String.join("\n", lines) + "\n";
    }
}
