package org.shanhai.app.text;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.Product;
import org.shanhai.message.MessageKey;
import org.shanhai.pack.table.Schemas;

/// Holds what the engine can say to the words for it.
class MessageWordsTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d)");

    private static final JavaClasses PRODUCT = Product.CLASSES;

    private static List<MessageKey> keys() {
        return PRODUCT.stream()
                .filter(type -> type.isAssignableTo(MessageKey.class) && type.isEnum())
                .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
                .map(MessageKey.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void everyMessageHasWordsThatTakeItsArguments(Language language) {
        Words words = Words.in(language);
        Words english = Words.in(Language.EN);

        assertThat(keys())
                .hasSizeGreaterThan(300)
                .allSatisfy(
                        key -> {
                            assertThat(words.has(key.key())).as(key.key()).isTrue();
                            Set<String> taken = placeholders(english, key);
                            assertThat(taken)
                                    .as(key.key())
                                    .isEqualTo(Set.copyOf(numbers(taken.size())));
                            assertThat(placeholders(words, key))
                                    .as(language.key() + " " + key.key())
                                    .isEqualTo(taken);
                        });
    }

    @ParameterizedTest
    @MethodSource("org.shanhai.app.text.Language#list")
    void everyColumnHasWordsForItsMeaningAndEveryTableForItsPurpose(Language language) {
        Words words = Words.in(language);

        assertThat(meanings()).hasSizeGreaterThan(100).allMatch(words::has);
        assertThat(purposes()).hasSizeGreaterThan(30).allMatch(words::has);
    }

    /// The keys of what columns mean.
    private static Set<String> meanings() {
        return Stream.concat(Schemas.all().stream(), Stream.of(Schemas.PROPERTIES))
                .flatMap(table -> table.columns().stream())
                .map(column -> column.meaning().key())
                .collect(toCollection(TreeSet::new));
    }

    private static Set<String> purposes() {
        return Schemas.all().stream()
                .map(table -> table.purpose().key())
                .collect(toCollection(TreeSet::new));
    }

    private static List<String> numbers(int count) {
        return Stream.iterate(0, k -> k < count, k -> k + 1).map(String::valueOf).toList();
    }

    private static Set<String> placeholders(Words words, MessageKey key) {
        return PLACEHOLDER
                .matcher(words.bundle().getString(key.key()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(toCollection(TreeSet::new));
    }

    @Test
    void everyWordOfTheEngineIsThatOfAMessage() {
        Set<String> said = meanings();
        said.addAll(purposes());
        keys().forEach(key -> said.add(key.key()));

        assertThat(
                        Words.in(Language.EN).bundle().keySet().stream()
                                .filter(k -> k.startsWith("message.")))
                .allMatch(said::contains);
    }

    @Test
    void everyMessageIsSaidSomewhere() {
        Set<String> used =
                PRODUCT.stream()
                        .flatMap(type -> type.getFieldAccessesFromSelf().stream())
                        .filter(access -> !access.getOriginOwner().equals(access.getTargetOwner()))
                        .filter(access -> access.getTargetOwner().isAssignableTo(MessageKey.class))
                        .map(access -> access.getTargetOwner().getName() + "." + access.getName())
                        .collect(toCollection(TreeSet::new));

        assertThat(keys())
                .allSatisfy(
                        key ->
                                assertThat(used)
                                        .contains(
                                                ((Enum<?>) key).getDeclaringClass().getName()
                                                        + "."
                                                        + key.name()));
    }
}
