package org.shanhai.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shanhai.pack.Problem;
import org.shanhai.pack.unit.BadFigure;
import org.shanhai.supply.SupplyException;

/// What the engine says, in the English words of the app, so that tests can hold it to sentences.
public final class English {
    private static final Path WORDS =
            Path.of("..", "app", "src", "main", "resources", "org", "shanhai", "app", "text")
                    .resolve("words.properties");

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private static final Properties ENGLISH = read();

    private English() {}

    private static Properties read() {
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return words;
    }

    /// Without what to do about it.
    public static String of(Message message) {
        return joined(message.sentences().stream().map(one -> part(one, 0)));
    }

    /// What to do about it, alone.
    public static String remedy(Message message) {
        return joined(
                Stream.concat(
                        message.sentences().stream().map(English::remedy),
                        message.remedies().stream()
                                .flatMap(one -> Stream.of(part(one, 0), remedy(one)))));
    }

    private static String remedy(Sentence sentence) {
        return joined(
                Stream.concat(
                        Stream.of(part(sentence, 1)),
                        sentence.arguments().stream()
                                .filter(Message.class::isInstance)
                                .map(one -> remedy((Message) one))));
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String part(Sentence sentence, int part) {
        String words = ENGLISH.getProperty(sentence.key().key());
        assertThat(words).as(sentence.key().key()).isNotNull();
        assertThat(PLACEHOLDER.matcher(words).results().map(found -> found.group(1)).distinct())
                .as(sentence.toString())
                .hasSameSizeAs(sentence.arguments());
        String[] parts = words.split(" ⇒ ", 2);
        if (part >= parts.length) {
            return "";
        }
        return new MessageFormat(parts[part], Locale.ENGLISH)
                .format(
                        IntStream.range(0, sentence.arguments().size())
                                .mapToObj(
                                        k -> {
                                            Object one = sentence.arguments().get(k);
                                            // A choice is made by the number itself.
                                            return words.contains("{" + k + ",choice")
                                                    ? one
                                                    : argument(one);
                                        })
                                .toArray());
    }

    private static String argument(Object argument) {
        return switch (argument) {
            case Message message -> of(message);
            case List<?> several ->
                    several.stream()
                            .map(English::argument)
                            .collect(
                                    Collectors.joining(
                                            several.stream().anyMatch(Message.class::isInstance)
                                                    ? "; "
                                                    : ", "));
            default -> argument.toString();
        };
    }

    /// `facts.csv:12, column "value": "12x" is not a number. Write …`
    public static String of(Problem problem) {
        StringBuilder text =
                new StringBuilder(problem.file().isEmpty() ? problem.table() : problem.file());
        if (problem.line() > 0) {
            text.append(':').append(problem.line());
        }
        if (!problem.column().isEmpty()) {
            text.append(", column \"").append(problem.column()).append('"');
        }
        text.append(": ");
        if (!problem.value().isEmpty()) {
            text.append('"').append(problem.value()).append("\" ");
        }
        return text + joined(Stream.of(of(problem.message()), remedy(problem.message())));
    }

    /// Holds what was thrown to the words in it.
    public static Consumer<Throwable> says(String... words) {
        return thrown -> {
            Message said =
                    switch (thrown) {
                        case BadFigure bad -> bad.reason();
                        case SupplyException none -> none.said();
                        default -> throw new AssertionError("It says nothing.", thrown);
                    };
            assertThat(of(said)).contains(words);
        };
    }
}
