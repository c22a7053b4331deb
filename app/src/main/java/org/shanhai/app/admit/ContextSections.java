package org.shanhai.app.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shanhai.admit.Admission;
import org.shanhai.admit.Comparison;
import org.shanhai.admit.Elsewhere;
import org.shanhai.admit.Identity;
import org.shanhai.admit.Positioning;
import org.shanhai.app.memo.Memo.Block;
import org.shanhai.app.memo.Memo.Entry;
import org.shanhai.app.memo.Memo.Grid;
import org.shanhai.app.memo.Memo.Head;
import org.shanhai.app.memo.Memo.Paragraph;
import org.shanhai.app.memo.Memo.Points;
import org.shanhai.app.memo.Memo.Section;
import org.shanhai.app.memo.Memo.Tone;
import org.shanhai.app.text.Numbers;

/// Sections of a memo: fit with the zone, whether the promises can be believed, and other zones.
record ContextSections(AdmissionWords words, ReasonWords reasons, Admission admission) {
    private static final int TRADERS = 4;
    private static final int ZONES = 5;

    Optional<Section> fit() {
        Positioning positioning = admission.positioning();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(reasons.stance(positioning), false));
        if (!positioning.suppliers().isEmpty()) {
            blocks.add(
                    new Paragraph(
                            words.say("memo.suppliers", traders(positioning.suppliers())), false));
        }
        if (!positioning.buyers().isEmpty()) {
            blocks.add(
                    new Paragraph(words.say("memo.buyers", traders(positioning.buyers())), false));
        }
        return Optional.of(new Section(words.say("positioning"), blocks));
    }

    private String traders(List<Positioning.Trader> traders) {
        return words.list(
                traders.stream()
                        .limit(TRADERS)
                        .map(
                                each ->
                                        words.say(
                                                "memo.trader",
                                                words.name(each.industry()),
                                                Numbers.percent(each.share()),
                                                where(each)))
                        .toList());
    }

    private String where(Positioning.Trader trader) {
        boolean here =
                switch (trader.here()) {
                    case HAS, WEAK, SEEN -> true;
                    case UNLIKELY, ABSENT, UNKNOWN -> false;
                };
        if (here) {
            return words.say("memo.trader_here");
        }
        return trader.partners().isEmpty()
                ? words.say("memo.trader_nowhere")
                : words.say("memo.trader_partner", words.places(trader.partners()));
    }

    /// Every doubt that the answer has.
    ///
    /// @param doubts about promises, by tests of their own
    Optional<Section> plausibility(List<String> doubts) {
        List<String> items = new ArrayList<>(doubts);
        List<String> untested = new ArrayList<>();
        for (Identity identity : admission.plausibility().identities()) {
            if (identity.outcome() == Identity.Outcome.NOT_TESTABLE) {
                untested.add(words.say("identity." + identity.kind().key() + ".name"));
            } else {
                items.add(
                        words.say(
                                "identity.line",
                                words.say("outcome." + identity.outcome().key()),
                                reasons.identity(identity)));
            }
        }
        admission.plausibility().comparisons().stream()
                .filter(Comparison::isFar)
                .forEach(each -> items.add(comparison(each)));
        List<Block> blocks = new ArrayList<>();
        if (!doubts.isEmpty() || admission.plausibility().isFlagged()) {
            blocks.add(new Paragraph(words.say("plausibility.flagged"), false));
        }
        if (!items.isEmpty()) {
            blocks.add(Points.bulleted(items));
        }
        if (!untested.isEmpty()) {
            blocks.add(new Paragraph(words.say("memo.untested", words.list(untested)), true));
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        blocks.add(new Paragraph(words.say("memo.plausibility_note"), true));
        return Optional.of(new Section(words.say("identities"), blocks));
    }

    private String comparison(Comparison comparison) {
        String name =
                comparison
                        .divisor()
                        .map(
                                d ->
                                        words.say(
                                                "ratio.of",
                                                words.item(comparison.dividend()),
                                                words.item(d)))
                        .orElse(words.item(comparison.dividend()));
        return words.say(
                "memo.far",
                name,
                Numbers.plain(comparison.z().orElse(0)),
                comparison.values().size(),
                words.name(comparison.among()));
    }

    Optional<Section> elsewhere() {
        if (admission.elsewhere().isEmpty()) {
            return Optional.empty();
        }
        Elsewhere elsewhere = admission.elsewhere().get();
        List<List<Entry>> rows = elsewhere.zones().stream().limit(ZONES).map(this::zone).toList();
        if (rows.isEmpty()) {
            return Optional.of(
                    new Section(
                            words.say("elsewhere"),
                            List.of(
                                    new Paragraph(
                                            words.say("memo.no_zone", elsewhere.looked()),
                                            false))));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                new Grid(
                        List.of(
                                new Head("", 4, true),
                                new Head(words.say("zone"), 38, false),
                                new Head(words.say("tie"), 14, false),
                                new Head(words.say("vetoes_hit"), 8, true),
                                new Head(words.say("exceeded"), 16, false),
                                new Head(words.say("suppliers_there"), 11, true),
                                new Head(words.say("km"), 9, true)),
                        rows));
        blocks.add(
                new Paragraph(
                        words.say(
                                elsewhere.rankHere() > 0 ? "memo.zones" : "memo.zones_only",
                                elsewhere.looked(),
                                elsewhere.zones().size(),
                                elsewhere.rankHere()),
                        true));
        return Optional.of(new Section(words.say("elsewhere"), blocks));
    }

    private List<Entry> zone(Elsewhere.Option option) {
        return List.of(
                Entry.of(Integer.toString(option.rank())),
                Entry.of(
                        words.say(
                                "memo.site",
                                words.name(option.zone()),
                                words.name(option.place()))),
                Entry.of(words.say("fit." + option.fit().key() + ".word")),
                Entry.of(
                        Integer.toString(option.vetoesHit()),
                        option.vetoesHit() > 0 ? Tone.BAD : Tone.NONE),
                Entry.of(ElsewhereParts.exceeded(words, option)),
                Entry.of(words.say("suppliers.of", option.suppliers(), option.suppliersOf())),
                Entry.of(Numbers.plain(option.km())));
    }
}
