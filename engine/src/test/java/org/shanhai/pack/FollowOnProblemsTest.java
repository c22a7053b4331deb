package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.shanhai.pack.BrokenPack.change;

import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.shanhai.message.English;

/// One thing that is wrong is one error: what follows from it is not called wrong as well.
class FollowOnProblemsTest {

    static Stream<Arguments> faults() {
        String rows =
                IntStream.range(1984, 2020)
                        .mapToObj("yiwu,,value_added,1,=,all,亿元,%d,reported,,\n"::formatted)
                        .collect(Collectors.joining());
        return Stream.of(
                fault(
                        "a bad key that others refer to as it is",
                        p ->
                                p.change("places.csv", "longyou,Longyou", "long you,Longyou")
                                        .change("aliases.csv", "longyou", "long you")
                                        .change("facts.csv", "longyou", "long you")
                                        .change("zones.csv", "longyou", "long you")
                                        .change("projects.csv", "longyou", "long you"),
                        "places.csv:3, column \"place\": \"long you\" is not a key"),
                fault(
                        "a bad key that others refer to as it should be",
                        change("places.csv", "longyou,Longyou", "long you,Longyou"),
                        "places.csv:3, column \"place\": \"long you\" is not a key"),
                fault(
                        "a key written twice in its cell",
                        change("places.csv", "longyou,Longyou", "longyou longyou,Longyou"),
                        "places.csv:3, column \"place\": \"longyou longyou\" is not a key"),
                fault(
                        "an empty key",
                        change("places.csv", "longyou,Longyou", ",Longyou"),
                        "places.csv:3, column \"place\": The cell is empty"),
                fault(
                        "a bad industry",
                        change("industries.csv", "040,Toys", "0/40,Toys"),
                        "industries.csv:3, column \"industry\": \"0/40\" is not a key"),
                fault(
                        "a bad area",
                        change("places.csv", "all,All", "a ll,All"),
                        "places.csv:2, column \"place\": \"a ll\" is not a key"),
                fault(
                        "an unknown product",
                        change("inputs.csv", "040,040,30", "04,040,30"),
                        "inputs.csv:3, column \"product\": \"04\" is no known key"),
                fault(
                        "an amount that is no number",
                        change("value_added.csv", "wages,30", "wages,many"),
                        "value_added.csv:8, column \"amount\": \"many\" is not a number"),
                fault(
                        "an unknown source is not also a missing one",
                        change("zones.csv", "press", "pres"),
                        "zones.csv:2, column \"source\": \"pres\" is no known key"),
                fault(
                        "a measure in a wrong unit",
                        p ->
                                p.change(
                                                "datapackage.json",
                                                "\"resources\": [",
                                                "\"resources\": [{\"name\": \"measures\","
                                                        + " \"path\": \"measures.csv\"},")
                                        .with(
                                                "measures.csv",
                                                "measure,name,unit\nvisits,Visits,xx\n")
                                        .append(
                                                "facts.csv",
                                                "yiwu,,visits,1,=,all,,2020,reported,book,\n"),
                        "measures.csv:2, column \"unit\": \"xx\""),
                fault(
                        "places without rows",
                        p -> p.with("places.csv", header(p, "places.csv")),
                        "places.csv:1: The table has a header but no rows. Fill it."),
                fault(
                        "industries without rows",
                        p -> p.with("industries.csv", header(p, "industries.csv")),
                        "industries.csv:1: The table has a header but no rows. Fill it."),
                fault(
                        "sources without rows",
                        p -> p.with("sources.csv", header(p, "sources.csv")),
                        "sources.csv:1: The table has a header but no rows. Fill it."),
                fault(
                        "a part of the national table without rows",
                        p -> p.with("value_added.csv", header(p, "value_added.csv")),
                        "value_added.csv:1: The table has a header but no rows. Fill it."),
                fault(
                        "many rows without a source",
                        p -> p.append("facts.csv", rows),
                        "facts.csv:6, column \"source\": The cell is empty, but the basis is reported or"
                                + " derived. So in 36 rows: 6, 7, 8, 9, 10 and 31 more."),
                fault(
                        "a national table without sources",
                        p ->
                                p.with(
                                        "value_added.csv",
                                        p.text("value_added.csv")
                                                .replace("reported,book", "reported,")),
                        "value_added.csv:2, column \"source\": The cell is empty, but the basis is"
                                + " reported or derived. So in 10 rows: 2, 3, 4, 5, 6 and 5 more."),
                fault(
                        "a file that is no table",
                        p -> p.with("limits.csv", "a|b|c\n1|2|3\n"),
                        "limits.csv:1: \"a|b|c\" is no header of the table limits"));
    }

    private static Arguments fault(String name, UnaryOperator<TinyPack> breaking, String says) {
        return Arguments.of(name, breaking, says);
    }

    private static String header(TinyPack pack, String file) {
        return pack.text(file).lines().findFirst().orElseThrow() + "\n";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("faults")
    void isOneError(
            String name, UnaryOperator<TinyPack> breaking, String says, @TempDir Path folder) {
        Path pack = breaking.apply(TinyPack.sound()).folder(folder);

        assertThat(PackReader.read(pack.toString(), Progress.SILENT).problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(problem -> assertThat(English.of(problem)).contains(says));
    }
}
