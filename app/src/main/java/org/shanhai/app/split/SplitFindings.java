package org.shanhai.app.split;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Sheet;
import org.shanhai.region.Basis;
import org.shanhai.split.Bargain;
import org.shanhai.split.FairShares;
import org.shanhai.split.Game;
import org.shanhai.split.Split;
import org.shanhai.split.Worth;

/// What is found first: who gains what, whether all do, what would be fair, and what to talk about.
final class SplitFindings {
    private final Sheet sheet;
    private final PartnerWords words;
    private final Split split;
    private final Basis basis;

    SplitFindings(Sheet sheet, PartnerWords words, Split split) {
        this.sheet = sheet;
        this.words = words;
        this.split = split;
        basis = split.worths().stream().map(Worth::basis).reduce(Basis.DERIVED, Basis::and);
    }

    void add() {
        gains();
        first();
        fair();
        split.worths().stream()
                .filter(worth -> worth.worst().stated() < 0)
                .min(Comparator.comparingDouble(worth -> worth.worst().stated()))
                .ifPresent(this::worst);
        split.coalitions().ifPresent(this::core);
    }

    private void gains() {
        Worth least =
                split.worths().stream()
                        .min(Comparator.comparingDouble(worth -> worth.gain().stated()))
                        .orElseThrow();
        List<String> told =
                split.worths().stream()
                        .map(
                                worth ->
                                        sheet.say(
                                                worth.gain().stated() < 0 ? "loses" : "gains",
                                                words.name(worth.party().key()),
                                                words.money(Math.abs(worth.gain().stated()))))
                        .toList();
        find(
                split.allGain() ? "all_gain" : "not_all_gain",
                least.gain().stated(),
                "partners",
                sheet.list(told));
        if (split.allGain() && !split.allSurelyGain()) {
            Worth worst =
                    split.worths().stream()
                            .min(Comparator.comparingDouble(worth -> worth.gain().low()))
                            .orElseThrow();
            find(
                    "not_surely",
                    worst.gain().low(),
                    "partners",
                    words.name(worst.party().key()),
                    words.money(-worst.gain().low()));
        }
    }

    private void first() {
        Optional<Bargain> first = split.findFirst();
        if (first.isPresent()) {
            Bargain bargain = first.get();
            double fair = bargain.fair().orElseThrow();
            find(
                    "negotiate",
                    fair,
                    "terms",
                    words.term(bargain.term()),
                    words.between(bargain.term()),
                    words.number(bargain.term(), bargain.term().parameter()),
                    words.number(bargain.term(), fair),
                    BargainParts.range(sheet, words, bargain));
        } else if (split.bargains().stream().anyMatch(each -> each.fair().isPresent())) {
            find("as_fair", 0, "terms");
        } else if (!split.bargains().isEmpty()) {
            find("no_single_term", 0, "terms");
        }
    }

    private void fair() {
        switch (split.fair()) {
            case FairShares.Point point ->
                    find(
                            "fair",
                            point.parties().getFirst().share(),
                            "surplus",
                            sheet.list(
                                    point.parties().stream()
                                            .map(
                                                    part ->
                                                            sheet.say(
                                                                    "has_share",
                                                                    words.name(part.party()),
                                                                    percent(part.share())))
                                            .toList()),
                            sheet.list(
                                    point.parties().stream()
                                            .map(part -> percent(part.byTerms()))
                                            .toList()));
            case FairShares.NothingToShare none ->
                    find(
                            "nothing_to_share",
                            none.whole(),
                            "ledger",
                            words.name(none.party()),
                            words.money(none.whole()));
            case FairShares.TooLittle little ->
                    find("too_little", little.sum(), "partners", percent(little.sum()));
        }
    }

    private void worst(Worth worth) {
        String name = words.name(worth.party().key());
        String amount = words.money(-worth.worst().stated());
        String year = String.valueOf(worth.worstYear());
        if (worth.paidBack().isPresent()) {
            find(
                    "bears",
                    worth.worst().stated(),
                    "partners",
                    name,
                    amount,
                    year,
                    String.valueOf(worth.paidBack().getAsInt()));
        } else {
            find("bears_on", worth.worst().stated(), "partners", name, amount, year);
        }
    }

    private void core(Split.Coalitions coalitions) {
        if (!coalitions.hasCore()) {
            find("no_core", coalitions.game().whole(), "coalitions");
        }
        coalitions
                .breach()
                .ifPresent(
                        breach ->
                                find(
                                        "not_superadditive",
                                        breach.apart() - breach.together(),
                                        "coalitions",
                                        words.names(breach.one()),
                                        words.names(breach.other()),
                                        words.money(breach.together()),
                                        words.money(breach.apart())));
        objection("shapley", coalitions.objection());
        if (coalitions.exceeded()) {
            find(
                    "exceeds_reach",
                    coalitions.byTerms() - coalitions.game().whole(),
                    "coalitions",
                    words.money(coalitions.byTerms()),
                    words.money(coalitions.game().whole()));
        }
        if (!coalitions.exceeded() || coalitions.termsObjection().isPresent()) {
            objection("terms", coalitions.termsObjection());
        }
    }

    private void objection(String what, Optional<Game.Objection> objection) {
        if (objection.isEmpty()) {
            find(what + "_in_core", 0, "coalitions");
            return;
        }
        Game.Objection one = objection.get();
        find(
                what + "_objected",
                one.excess(),
                "coalitions",
                words.names(one.members()),
                words.money(one.could()),
                words.money(one.has()));
    }

    private String percent(double share) {
        return sheet.figures().write(share, "1");
    }

    private void find(String key, double figure, String look, Object... arguments) {
        sheet.find(key, basis, figure, look, arguments);
    }
}
