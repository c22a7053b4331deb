package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.balance.BalanceSheet;
import org.shanhai.app.balance.BalancedFile;
import org.shanhai.app.output.OutputFile;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.WrongUse;
import org.shanhai.message.BilingualName;
import org.shanhai.pack.FileReading;
import org.shanhai.pack.crosstab.Crosstab;
import org.shanhai.pack.crosstab.CrosstabReader;
import org.shanhai.supply.Balancing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What is the table nearest to this one that has these totals?
@Command(
        name = "balance",
        description = "${bundle:balance.about}",
        footer = "${bundle:balance.examples}")
final class BalanceCommand implements Callable<Integer> {
    private static final int SCREENFUL = 10;
    private static final String RAS = "ras";
    private static final String GRAS = "gras";

    private final Shanhai shanhai;

    @Parameters(paramLabel = "TABLE", description = "${bundle:balance.table.about}")
    private @Nullable Path file;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            required = true,
            description = "${bundle:balance.out.about}")
    private @Nullable Path out;

    @Option(
            names = "--method",
            paramLabel = "ras|gras",
            description = "${bundle:balance.method.about}")
    private @Nullable String method;

    @Option(names = "--top", paramLabel = "N", description = "${bundle:chains.top}")
    private @Nullable Integer top;

    @Mixin private ForceOption force = new ForceOption();

    BalanceCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        if (method != null && !method.equals(RAS) && !method.equals(GRAS)) {
            throw new WrongUse(words.get("balance.method_wrong", method));
        }
        if (top != null && top < 1) {
            throw new WrongUse(words.get("chains.top_wrong", top));
        }
        int shown = top != null ? top : shanhai.json() ? Integer.MAX_VALUE : SCREENFUL;
        Path target = requireNonNull(out);
        Crosstab table = read(requireNonNull(file), context);
        String chosen = method != null ? method : hasNegatives(table) ? GRAS : RAS;
        Balancing balancing =
                new Balancing(
                        r -> BilingualName.of(table.rows().get(r)),
                        c -> BilingualName.of(table.columns().get(c)));
        Balancing.Balanced balanced =
                chosen.equals(RAS)
                        ? balancing.ras(table.values(), table.rowTotals(), table.columnTotals())
                        : balancing.gras(table.values(), table.rowTotals(), table.columnTotals());
        OutputFile.write(target, new BalancedFile(table, balanced.table()), force.given(), words);
        context.print(
                BalanceSheet.of(table, balanced, chosen, target.toString(), shown, words),
                shanhai.json());
        return ExitCodes.DONE;
    }

    private static Crosstab read(Path file, Context context) {
        return switch (CrosstabReader.read(file, context.options().decimal())) {
            case FileReading.Sound<Crosstab> sound -> sound.value();
            case FileReading.Broken<Crosstab> broken ->
                    throw new Refusal(
                            PackProblems.answer(
                                    file.toString(), broken.problems(), context.words()));
        };
    }

    private static boolean hasNegatives(Crosstab table) {
        for (double value : table.values().storage()) {
            if (value < 0) {
                return true;
            }
        }
        return false;
    }
}
