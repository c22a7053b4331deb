package org.shanhai.ask.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.text.Words;
import org.shanhai.ask.Chains;
import org.shanhai.ask.Handed;
import org.shanhai.ask.Refusal;
import org.shanhai.ask.Request;
import org.shanhai.ask.Session;
import org.shanhai.ask.Top;
import org.shanhai.region.Industry;
import org.shanhai.region.Region;
import org.shanhai.supply.NationalExtension;
import org.shanhai.supply.algebra.Decomposition;
import org.shanhai.supply.fitted.NationalChains;

/// Why did output, or an indicator, change from one national table to another?
public record DecomposeRequest(
        @Handed(label = "PACK", file = true) String from,
        @Handed(label = "INDICATOR", about = "chains.of") Optional<String> of,
        @Handed(label = "N", about = "chains.top") Optional<Integer> top)
        implements Request<DecomposeResult> {
    /// So many industries are named.
    private static final int NAMED = 5;

    @Override
    public DecomposeResult answer(Session session) {
        Words words = session.words();
        Optional<Integer> rows = Top.of(top, session);
        NationalChains earlier = nation(session.of(from));
        NationalChains later = nation(session);
        requireAlike(earlier.region(), later.region(), words);
        NationalExtension before = indicator(earlier, words);
        NationalExtension after = indicator(later, words);
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
        return new DecomposeResult(
                earlier.region(),
                later.region(),
                after,
                before.basis().and(after.basis()),
                complete,
                decomposition,
                rows);
    }

    private NationalExtension indicator(NationalChains chains, Words words) {
        return Indicators.find(of, chains.region(), chains.indicators(), words);
    }

    private static NationalChains nation(Session session) {
        return Chains.ofNation(session, session.region());
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
