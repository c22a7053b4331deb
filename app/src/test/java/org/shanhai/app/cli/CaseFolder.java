package org.shanhai.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shanhai.ask.Engines;

/// Runs the commands of one case. `./` is a folder of its own, `files/` holds what cases share.
///
/// @param own where `./` leads; empty at first
/// @param shared where `files/` leads; read only
record CaseFolder(Engines engines, Path own, Path shared) {
    private static final Pattern WORD =
            Pattern.compile("\\s*((?:[^\\s\"']+|\"[^\"]*\"|'[^']*')+)\\s*");
    private static final Pattern OWN = Pattern.compile("(^|=)\\./");
    private static final Pattern SHARED = Pattern.compile("(^|=)files/");

    void write(CommandCase.Inline file) throws IOException {
        Path path = own.resolve(file.name());
        Files.createDirectories(path.getParent());
        Files.writeString(path, String.join("\n", file.lines()) + "\n");
    }

    /// Runs `shanhai …`; `cat FILE…` and `ls FOLDER` look at what it wrote, `cp -r FROM TO` copies
    /// a folder to change something in it.
    CommandCase.Said run(String command) throws IOException {
        List<String> words = words(command);
        List<String> rest = words.subList(1, words.size());
        return switch (words.getFirst()) {
            case "shanhai" -> {
                Run run = Run.with(engines, Run.PLAIN, rest.toArray(String[]::new));
                yield new CommandCase.Said(lines(run.out()), lines(run.err()), run.exitCode());
            }
            case "cat" -> {
                List<String> lines = new ArrayList<>();
                for (String file : rest) {
                    lines.addAll(Files.readAllLines(Path.of(file)));
                }
                yield new CommandCase.Said(lines, List.of(), 0);
            }
            case "ls" -> new CommandCase.Said(list(Path.of(rest.getFirst())), List.of(), 0);
            case "cp" -> {
                Path from = Path.of(rest.get(1));
                for (String file : list(from)) {
                    Path to = Path.of(rest.get(2)).resolve(file);
                    Files.createDirectories(to.getParent());
                    Files.copy(from.resolve(file), to);
                }
                yield new CommandCase.Said(List.of(), List.of(), 0);
            }
            default ->
                    throw new IllegalArgumentException(
                            "\"%s\" is none of shanhai, cat, cp and ls.".formatted(command));
        };
    }

    private List<String> words(String command) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(command);
        int at = 0;
        while (word.find() && word.start() == at) {
            at = word.end();
            String plain = word.group(1).replaceAll("[\"']", "");
            plain = OWN.matcher(plain).replaceAll("$1" + Matcher.quoteReplacement(own + "/"));
            words.add(
                    SHARED.matcher(plain)
                            .replaceAll("$1" + Matcher.quoteReplacement(shared + "/")));
        }
        if (at < command.length()) {
            throw new IllegalArgumentException("A quote does not end: " + command);
        }
        return words;
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private List<String> lines(String text) {
        List<String> lines =
                new ArrayList<>(
                        text.replace(own + "/", "./")
                                .replace(own.toString(), ".")
                                .replace(shared + "/", "files/")
                                .lines()
                                .toList());
        while (!lines.isEmpty() && lines.getLast().isBlank()) {
            lines.removeLast();
        }
        return lines;
    }
}
