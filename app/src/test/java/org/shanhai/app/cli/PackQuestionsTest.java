package org.shanhai.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A pack is sound for a question exactly where the question is then answered.
class PackQuestionsTest {
    @TempDir private Path folder;

    @BeforeEach
    void write() throws IOException {
        ThreePlaces.write(folder);
        write(
                "mine.csv",
                "ruleset,order,indicator,kind,floor,unit\nmine,1,investment_per_land,floor,1,USD/m2\n");
        write(
                "toy.json",
                "{\"name\": \"Toy\", \"industry\": \"2\", \"place\": \"b\", \"investment\": \"9 million USD\"}");
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private void change(String file, String from, String to) throws IOException {
        String text = Files.readString(folder.resolve(file));
        assertThat(text).contains(from);
        write(file, text.replace(from, to));
    }

    private Run run(String line) {
        List<String> args = new ArrayList<>(List.of(line.split(" ")));
        args.replaceAll(
                arg -> arg.startsWith("@") ? folder.resolve(arg.substring(1)).toString() : arg);
        args.addAll(List.of("--pack", folder.toString()));
        return ChainRuns.real(args.toArray(String[]::new));
    }

    /// One way to ask each question that `check` lists.
    private static String asked(String question) {
        return switch (question) {
            case "show" -> "show b";
            case "effects" -> "effects --place b --industry 2 --output 100USD";
            case "multipliers --place" -> "multipliers --place b";
            case "flows" -> "flows --links";
            case "extract" -> "extract --place b";
            case "pair" -> "pair a";
            case "leap" -> "leap a";
            case "admit" -> "admit @toy.json --rules @mine.csv";
            case "report" -> "report --out @out";
            default -> question;
        };
    }

    /// Each question is answered or refused as `check` says.
    private Run check(boolean sound) {
        Run check = run("--json check");
        assertThat(check.exitCode()).isEqualTo(sound ? 0 : 1);
        assertThat(check.json().at("/summary/sound").asBoolean(!sound)).isEqualTo(sound);
        check.json()
                .at("/questions")
                .forEach(
                        each -> {
                            String question = each.get("question").asString();
                            if (question.equals("report") && !sound) {
                                // It leaves out what has no answer, and takes long.
                                return;
                            }
                            Run answer = run(asked(question));
                            boolean carried = each.get("carried").asBoolean();
                            assertThat(answer.exitCode())
                                    .as(each + answer.err())
                                    .isEqualTo(carried ? 0 : 1);
                            if (!carried) {
                                String why = each.get("remark").asString();
                                assertThat(each.get("obstacle").isNull()).isFalse();
                                assertThat(why).isNotBlank();
                            }
                        });
        assertThat(check.json().at("/questions").size()).isEqualTo(13);
        return check;
    }

    @Test
    void aNationWithoutAPlaceOutsideIsAskedEverythingButSurveyedTrade() {
        Run check = check(true);
        assertThat(check.out()).contains("no table 'flows'").doesNotContain("\"unfit\"");
        assertThat(run("check").out())
                .startsWith(folder + ": sound, 0 errors, 1 warning\n")
                .contains("- warning final_use: Households buy for 1.94 times the wages they earn.")
                .contains("  accounts             no       This pack has no table 'flows'");
    }

    @Test
    void severalPlacesWithoutReachesAreNotSoundForTrade() throws IOException {
        change("datapackage.json", "{\"name\": \"reaches\", \"path\": \"reaches.csv\"},", "");
        write(
                "industries.csv",
                "industry,name,broad\n1,Agriculture,primary\n2,Manufacturing,secondary\n");
        check(false);
        assertThat(run("check").out())
                .startsWith(folder + ": not sound for every question")
                .contains("column reach of industries", "as for effects");
    }

    @Test
    void aPlaceWithoutCentreIsNotSoundForTrade() throws IOException {
        change("places.csv", "102,31,1000", ",,1000");
        assertThat(check(false).out()).contains("Gamma");
    }

    @Test
    void exportsBeyondOutputAreNotSoundForTrade() throws IOException {
        write(
                "final_use.csv",
                """
                product,use,domestic,imported
                1,export,1350,0
                1,household,-1000,0
                2,household,1700,0
                """);
        assertThat(check(false).out()).contains("Agriculture are 1.35 times its output");
    }

    @Test
    void aPlaceThatMakesNothingIsNotSoundForTrade() throws IOException {
        change("facts.csv", "a,,value_added,600,", "a,,value_added,0,");
        change("facts.csv", "b,,value_added,800,", "b,,value_added,1400,");
        assertThat(check(false).out()).contains("Alpha has no output at all");
    }

    @Test
    void aTechnologyThatUsesUpWhatItMakesIsNotSoundEvenForMultipliers() throws IOException {
        change("inputs.csv", "1,1,150,0", "1,1,950,0");
        change("inputs.csv", "1,2,500,0", "1,2,60,0");
        change("inputs.csv", "2,2,100,0", "2,2,1960,0");
        write("final_use.csv", "product,use,domestic,imported\n1,stocks,-10,0\n2,stocks,-160,0\n");
        change("value_added.csv", "1,wages,300", "1,wages,0");
        change("value_added.csv", "1,surplus,350", "1,surplus,-150");
        change("value_added.csv", "2,wages,500", "2,wages,0");
        change("value_added.csv", "2,surplus,900", "2,surplus,-20");
        Run check = run("--json check");
        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.json().at("/questions/3/question").asString()).isEqualTo("multipliers");
        assertThat(check.json().at("/questions/3/remark").asString()).contains("not productive");
    }

    /// Only a part of the nation, and nowhere the rest of it.
    @Test
    void factsThatLeaveNoNationSayThatNoPlaceLiesOutside() throws IOException {
        change("facts.csv", "a,,value_added,600,", "a,,value_added,300,");
        Run check = check(false);
        assertThat(check.out()).contains("No economy fits all facts");
        assertThat(run("check").out())
                .contains("facts.csv:2", "No place of this pack has the role outside", "2,050 USD");
        assertThat(run("flows --links").err())
                .contains("No place of this pack has the role outside");

        change("places.csv", "area,Area", "rest,Rest,,outside,outside,110,30,9000\narea,Area");
        assertThat(run("check").out()).contains(": sound, 0 errors");
    }

    @Test
    void aTableThatIsNotThereIsNoFault() throws IOException {
        for (String table : List.of("inputs", "final_use")) {
            change(
                    "datapackage.json",
                    "{\"name\": \"%s\", \"path\": \"%s.csv\"},".formatted(table, table),
                    "");
        }
        change("datapackage.json", "\"facts.csv\"},", "\"facts.csv\"}]}");
        change(
                "datapackage.json",
                "{\"name\": \"value_added\", \"path\": \"value_added.csv\"}]}",
                "");
        Run check = check(true);
        assertThat(check.out()).contains("\"absent\"").doesNotContain("\"unfit\"");
        assertThat(run("check").out()).contains("Give a file with --rules");
    }
}
