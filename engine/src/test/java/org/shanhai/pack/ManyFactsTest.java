package org.shanhai.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.message.English;
import org.shanhai.region.Fact;

/// Many facts keep their order, lines and figures, and what is wrong among them is found.
class ManyFactsTest {
    private static final int ROWS = 200_000;
    private static final String[] UNITS = {"元", "万元", "亿元"};
    private static final double[] SIZES = {1, 1e4, 1e8};

    @Test
    void keepsEveryOneAndFindsTheOneThatIsThereTwice(@TempDir Path folder) {
        Random random = new Random(20);
        StringBuilder rows =
                new StringBuilder(
                        "place,industry,measure,value,relation,scope,unit,year,basis,source,note\n");
        StringBuilder industries = new StringBuilder("industry,name,broad\n001,F,primary\n");
        List<Double> values = new ArrayList<>();
        int industryCount = ROWS / 2 / 50;
        for (int i = 0; i < industryCount; i++) {
            industries.append("i%d,Industry %d,secondary%n".formatted(i, i));
        }
        for (int k = 0; k < ROWS; k++) {
            int unit = random.nextInt(UNITS.length);
            int cents = random.nextInt(100_000_000);
            values.add(cents / 100.0 * SIZES[unit]);
            rows.append(k % 2 == 0 ? "longyou" : "yiwu").append(",i").append(k / 2 % industryCount);
            rows.append(",output,").append(cents / 100).append('.');
            rows.append(cents / 10 % 10).append(cents % 10).append(",=,all,").append(UNITS[unit]);
            rows.append(',').append(1950 + k / 2 / industryCount).append(",reported,book,\n");
        }
        TinyPack pack =
                TinyPack.sound()
                        .with("facts.csv", rows.toString())
                        .with("industries.csv", industries.toString())
                        .with("groups.csv", "group,name,industry\ngoods,Goods,001\n");
        for (String table :
                List.of("inputs", "final_use", "value_added", "zones", "limits", "projects")) {
            pack.change(
                    "datapackage.json",
                    "\"" + table + "\", \"path\"",
                    "\"x" + table + "\", \"path\"");
        }
        Reading reading = PackReader.read(pack.folder(folder).toString(), Progress.SILENT);

        List<Fact> facts = ((Reading.Sound) reading).region().facts().stream().toList();
        assertThat(facts).hasSize(ROWS);
        for (int k = 0; k < ROWS; k += 997) {
            Fact fact = facts.get(k);
            int line = Integer.parseInt(fact.origin().substring("facts.csv:".length()));
            assertThat(fact.quantity().orElseThrow().stated()).isEqualTo(values.get(line - 2));
        }

        String again = rows.toString().lines().skip(12_345).findFirst().orElseThrow();
        pack.append("facts.csv", again + "\n");
        assertThat(PackReader.read(pack.folder(folder).toString(), Progress.SILENT).problems())
                .filteredOn(Problem::isError)
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.line()).isEqualTo(ROWS + 2);
                            assertThat(English.of(problem.message())).contains("facts.csv:12346");
                        });
    }
}
