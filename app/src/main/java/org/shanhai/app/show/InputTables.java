package org.shanhai.app.show;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.region.Basis;
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
        sheet.add(
                "inputs",
                columns(sheet),
                rows(sheet, largest),
                sheet.say(
                        "inputs_remark",
                        Integer.toString(sheet.region().baseYear()),
                        largest.size(),
                        inputs.size(),
                        Numbers.percent(together)));
        sheet.add(
                new Answer.Table(
                        "all_inputs",
                        "",
                        columns(sheet),
                        rows(sheet, inputs),
                        "",
                        Answer.Layout.DATA));
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

    private static List<Answer.Column> columns(Sheet sheet) {
        return List.of(
                sheet.left("product"),
                sheet.right("of_output"),
                sheet.right("of_it_imported"),
                sheet.left("basis"));
    }

    private static List<List<Cell>> rows(Sheet sheet, List<Input> inputs) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Input input : inputs) {
            String code = sheet.region().industries().get(input.product()).code();
            rows.add(
                    List.of(
                            sheet.industry(Optional.of(code)),
                            sheet.share(input.share()),
                            sheet.share(input.imported()),
                            sheet.basis(Basis.DERIVED)));
        }
        return rows;
    }
}
