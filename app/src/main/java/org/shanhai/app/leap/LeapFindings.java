package org.shanhai.app.leap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Cards;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.Stability;
import org.shanhai.leap.ToFindOut;
import org.shanhai.region.Basis;

/// Whether a list of leaps is an order to go by; what to find out first where it is not. The
/// command and the report say the same.
public final class LeapFindings {
    private static final int NAMED = 3;

    /// How many facts to find out are named.
    public static final int TO_FIND_OUT = 5;

    private final Shortlist list;
    private final Stability stability;
    private final List<ToFindOut> first;
    private final Cards cards;
    private final Sheet sheet;
    private final LeapWords words;

    /// @param stability of the list
    /// @param first what to find out first
    /// @param cards the candidates put forward
    /// @param sheet with the prefix `leap.`
    public LeapFindings(
            Shortlist list,
            Stability stability,
            List<ToFindOut> first,
            Cards cards,
            Sheet sheet,
            LeapWords words) {
        this.list = list;
        this.stability = stability;
        this.first = List.copyOf(first);
        this.cards = cards;
        this.sheet = sheet;
        this.words = words;
    }

    /// Nothing where nothing tells what the place makes: that is said with what is known of it.
    public List<Finding> list() {
        if (!stability.told()) {
            return List.of();
        }
        Map<String, @Nullable Object> figure =
                JsonObject.of(
                        "share_that_stays",
                        Cell.number(stability.share()),
                        "head",
                        stability.stays().size());
        boolean rankable = stability.isRankable();
        return List.of(
                new Finding(
                        rankable ? "rankable" : "not_rankable",
                        rankable ? rankable() : notRankable(),
                        new Cell("", figure),
                        sheet.sure(sheet.basis(Basis.ESTIMATED)),
                        rankable ? "cards" : "find_out"));
    }

    private String stays() {
        return Numbers.wholePercent(stability.share());
    }

    private String rankable() {
        List<String> leaps =
                cards.nearest()
                        ? List.of()
                        : cards.cards().stream()
                                .limit(NAMED)
                                .map(each -> words.name(each.candidate().industry()))
                                .toList();
        String place = words.place(list.place());
        int head = stability.stays().size();
        return leaps.isEmpty()
                ? sheet.say("finding.no_leap", place, stays(), head)
                : sheet.say("finding.leaps", place, sheet.list(leaps), stays(), head);
    }

    private String notRankable() {
        List<String> names =
                first.stream().limit(NAMED).map(each -> words.name(each.industry())).toList();
        return sheet.say(
                names.isEmpty() ? "finding.not_steady" : "finding.not_rankable",
                words.place(list.place()),
                stays(),
                stability.stays().size(),
                sheet.list(names));
    }

    /// What to find out first, where the list is no order to go by.
    Optional<Answer.Table> toFindOut() {
        if (!stability.told() || stability.isRankable()) {
            return Optional.empty();
        }
        return Optional.of(
                sheet.columns(first)
                        .data("industry", Kind.TEXT, each -> each.industry().code())
                        .text("name", each -> words.name(each.industry()))
                        .number(
                                "chance",
                                each -> Cell.of(Numbers.percent(each.chance()), each.chance()))
                        .known(Basis.ESTIMATED)
                        .number(
                                "doubt_share",
                                each -> Cell.of(Numbers.percent(each.share()), each.share()))
                        .known(Basis.ESTIMATED)
                        .table(
                                "find_out",
                                sheet.say("find_out"),
                                sheet.say("find_out_remark"),
                                Answer.Layout.GRID));
    }
}
