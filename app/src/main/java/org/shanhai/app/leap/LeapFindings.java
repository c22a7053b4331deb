package org.shanhai.app.leap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Leap;
import org.shanhai.leap.LeapClass;
import org.shanhai.leap.Shortlist;
import org.shanhai.leap.Stability;
import org.shanhai.leap.ToFindOut;
import org.shanhai.region.Basis;

/// Whether a list of leaps is an order to go by; what to find out first where it is not.
final class LeapFindings {
    private static final int NAMED = 3;
    private static final int TO_FIND_OUT = 5;

    private final Leap leap;
    private final Shortlist list;
    private final Sheet sheet;
    private final LeapWords words;

    LeapFindings(Leap leap, Shortlist list, Sheet sheet, LeapWords words) {
        this.leap = leap;
        this.list = list;
        this.sheet = sheet;
        this.words = words;
    }

    /// Nothing where nothing tells what the place makes: that is said with what is known of it.
    void add(Stability stability) {
        if (!stability.told()) {
            return;
        }
        String stays = Numbers.percent(stability.share());
        Map<String, Object> figure = new LinkedHashMap<>();
        figure.put("share_that_stays", Cell.number(stability.share()));
        figure.put("head", stability.stays().size());
        Cell cell = new Cell(stays, figure);
        int head = stability.stays().size();
        if (stability.isRankable()) {
            List<Candidate> leaps =
                    list.ranked().stream()
                            .filter(each -> each.ruling().kind() == LeapClass.LEAP)
                            .limit(NAMED)
                            .toList();
            String names =
                    sheet.list(leaps.stream().map(each -> words.name(each.industry())).toList());
            String place = words.place(list.place());
            String text =
                    leaps.isEmpty()
                            ? sheet.say("finding.no_leap", place, stays, head)
                            : sheet.say("finding.leaps", place, names, stays, head);
            sheet.find(
                    new Finding(
                            "rankable",
                            text,
                            cell,
                            sheet.sure(sheet.basis(Basis.ESTIMATED)),
                            "leap"));
            return;
        }
        List<ToFindOut> first = leap.listToFindOut(list, TO_FIND_OUT);
        String names =
                sheet.list(
                        first.stream()
                                .limit(NAMED)
                                .map(each -> words.name(each.industry()))
                                .toList());
        sheet.find(
                new Finding(
                        "not_rankable",
                        sheet.say(
                                "finding.not_rankable",
                                words.place(list.place()),
                                stays,
                                head,
                                names),
                        cell,
                        sheet.sure(sheet.basis(Basis.ESTIMATED)),
                        "find_out"));
        sheet.add(
                new Answer.Table(
                        "find_out",
                        sheet.say("find_out"),
                        List.of(
                                new Answer.Column("industry", "", false),
                                sheet.left("name"),
                                sheet.right("chance"),
                                sheet.right("doubt_share")),
                        first.stream().map(this::row).toList(),
                        sheet.say("find_out_remark")));
    }

    private List<Cell> row(ToFindOut each) {
        return List.of(
                new Cell("", each.industry().code()),
                Cell.of(words.name(each.industry())),
                Cell.of(Numbers.percent(each.chance()), each.chance()),
                Cell.of(Numbers.percent(each.share()), each.share()));
    }
}
