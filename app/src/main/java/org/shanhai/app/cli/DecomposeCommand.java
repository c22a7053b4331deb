package org.shanhai.app.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.chains.DecomposeSheet;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Refusal;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.algebra.Decomposition;
import org.shanhai.supply.fitted.NationalChains;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Why did output, or an indicator, change from one national table to another?
@Command(
        name = "decompose",
        description = "${bundle:decompose.about}",
        footer = "${bundle:decompose.examples}")
final class DecomposeCommand implements Callable<Integer> {
    private static final int SCREENFUL = 20;

    /// So many industries are named.
    private static final int NAMED = 5;

    private final Shanhai shanhai;

    @Mixin private ChainOptions options = new ChainOptions();
    @Mixin private IndicatorOption of = new IndicatorOption();

    @Option(
            names = "--from",
            paramLabel = "PACK",
            required = true,
            description = "${bundle:decompose.from.about}")
    private String from = "";

    DecomposeCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Context context = shanhai.context();
        Words words = context.words();
        int top = options.topForPeople(SCREENFUL, shanhai);
        NationalChains earlier = nation(context, from);
        NationalChains later = nation(context, shanhai.pack());
        requireAlike(earlier.region(), later.region(), words);
        NationalExtension before = of.get(earlier.region(), earlier.indicators(), words);
        NationalExtension after = of.get(later.region(), later.indicators(), words);
        if (!before.unit().equals(after.unit())) {
            throw refusal(words.get("decompose.units", before.unit(), after.unit()));
        }
        int n = later.technology().industryCount();
        double[] intensityBefore = before.known();
        double[] intensityAfter = after.known();
        boolean complete = true;
        for (int i = 0; i < n; i++) {
            // What only one of them knows would seem to come or go.
            if (!before.isKnown(i) || !after.isKnown(i)) {
                intensityBefore[i] = 0;
                intensityAfter[i] = 0;
                complete = false;
            }
        }
        Decomposition decomposition =
                Decomposition.find(
                                new Decomposition.Year(earlier.technology(), intensityBefore),
                                new Decomposition.Year(later.technology(), intensityAfter))
                        .orElseThrow();
        Answer answer =
                DecomposeSheet.of(
                        earlier.region(),
                        later.region(),
                        after,
                        before.basis().and(after.basis()),
                        complete,
                        decomposition,
                        top,
                        words);
        options.print(answer, "by_industry", shanhai);
        return ExitCodes.DONE;
    }

    private static NationalChains nation(Context context, String pack) {
        return Chains.ofNation(context.session(), context.getSound(pack).region());
    }

    private static Refusal refusal(String text) {
        return Refusal.saying("no_answer", text);
    }

    /// Makes sure that both are in the same money and of the same industries.
    private static void requireAlike(Region earlier, Region later, Words words) {
        if (!earlier.currency().equals(later.currency())) {
            throw refusal(words.get("decompose.currencies", earlier.currency(), later.currency()));
        }
        List<String> before = codes(earlier);
        List<String> after = codes(later);
        if (before.equals(after)) {
            return;
        }
        List<String> gone = without(before, after);
        List<String> come = without(after, before);
        if (gone.isEmpty() && come.isEmpty()) {
            throw refusal(words.get("decompose.order"));
        }
        throw refusal(words.get("decompose.industries", named(gone, words), named(come, words)));
    }

    private static List<String> codes(Region region) {
        return region.industries().all().stream().map(Industry::code).toList();
    }

    private static List<String> without(List<String> all, List<String> those) {
        List<String> rest = new ArrayList<>(all);
        rest.removeAll(those);
        return rest;
    }

    private static String named(List<String> codes, Words words) {
        if (codes.isEmpty()) {
            return words.get("decompose.none");
        }
        String first = String.join(", ", codes.stream().limit(NAMED).toList());
        return codes.size() > NAMED ? first + " …" : first;
    }
}
