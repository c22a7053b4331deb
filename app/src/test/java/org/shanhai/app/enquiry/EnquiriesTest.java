package org.shanhai.app.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.app.text.Language;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Parameter;

/// Each question can be explained, and what is handed in with it means one thing.
class EnquiriesTest {
    private static Stream<Enquiry<?>> all() {
        return Enquiries.list().stream();
    }

    private static Stream<Parameter> parameters(Enquiry<?> enquiry) {
        return Stream.concat(
                enquiry.parameters().list().stream(),
                enquiry.desk().stream().flatMap(desk -> desk.parameters().list().stream()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyNameMeansOneThing(Enquiry<?> enquiry) {
        Set<String> names = new HashSet<>(Set.of("csv", "force", "excel"));

        assertThat(parameters(enquiry).map(Parameter::name)).allMatch(names::add);
    }

    @ParameterizedTest
    @MethodSource("all")
    void everythingIsExplainedInBothLanguages(Enquiry<?> enquiry) {
        for (Language language : Language.list()) {
            Words words = Words.in(language);
            assertThat(words.has(enquiry.key() + ".about")).as(enquiry.name()).isTrue();
            assertThat(enquiry.table().isEmpty() || words.has(enquiry.table())).isTrue();
            assertThat(parameters(enquiry).map(Parameter::about)).allMatch(words::has);
        }
    }
}
