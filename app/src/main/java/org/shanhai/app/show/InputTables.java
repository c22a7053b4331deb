package org.shanhai.app.show;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Columns;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
import org.shanhai.region.Industries;
import org.shanhai.region.NationalTable;

/// What an industry buys in the nation: the column of its inputs, divided by its output.
final class InputTables {
    private static final int LARGEST = 10;

    private record Input(int product, double share, double imported) {}

    private InputTables() {}

    /// Nothing where there is no national table, or no output.
    static void add(Sheet sheet, int[] members) {
        Optional<NationalTable> found = sheet.region().nationalTable();
        if (found.isEmpty()) {
            return;
        }
        List<Input> inputs = list(found.get(), members);
        if (inputs.isEmpty()) {
            return;
        }
        List<Input> largest = inputs.subList(0, Math.min(LARGEST, inputs.size()));
        double together = largest.stream().mapToDouble(Input::share).sum();
        columns(sheet, largest)
                .add(
                        "inputs",
                        sheet.say(
                                "inputs_remark",
                                Integer.toString(sheet.region().baseYear()),
                                largest.size(),
                                inputs.size(),
                                Numbers.percent(together)));
        sheet.add(columns(sheet, inputs).data("all_inputs"));
    }

    private static List<Input> list(NationalTable table, int[] members) {
        double output = Arrays.stream(members).mapToDouble(table::output).sum();
        if (!(output > 0)) {
            return List.of();
        }
        return IntStream.range(0, table.industryCount())
                .mapToObj(
                        product -> {
                            double imported =
                                    Arrays.stream(members)
                                            .mapToDouble(i -> table.importedInput(product, i))
                                            .sum();
                            double all =
                                    imported
                                            + Arrays.stream(members)
                                                    .mapToDouble(
                                                            i -> table.domesticInput(product, i))
                                                    .sum();
                            return new Input(product, all / output, imported / all);
                        })
                .filter(input -> input.share() > 0)
                .sorted(Comparator.comparingDouble(input -> -input.share()))
                .toList();
    }

    private static Columns<Input> columns(Sheet sheet, List<Input> inputs) {
        Industries all = sheet.region().industries();
        return sheet.columns(inputs)
                .column(
                        "product",
                        Kind.INDUSTRY,
                        input -> sheet.industry(Optional.of(all.get(input.product()).code())))
                .share("of_output", Input::share)
                .share("of_it_imported", Input::imported)
                .basis(input -> Basis.DERIVED);
    }
}
