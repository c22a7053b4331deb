package org.shanhai.app.diagnose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Kind;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.diagnose.Better;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.profile.Peer;
import org.shanhai.region.Basis;

/// The places most like one, and what they do better.
final class PeerParts {
    private static final List<String> PARTS =
            List.of("sectors", "industries", "firms", "clusters", "endowments");

    private final Sheet sheet;
    private final Diagnosis diagnosis;
    private final DiagnoseSheet.Extent extent;
    private final DiagnosisCells cells;

    PeerParts(Sheet sheet, Diagnosis diagnosis, DiagnoseSheet.Extent extent) {
        this.sheet = sheet;
        this.diagnosis = diagnosis;
        this.extent = extent;
        cells = new DiagnosisCells(sheet);
    }

    void add() {
        peers();
        better();
    }

    private void peers() {
        boolean none = diagnosis.peers().isEmpty();
        sheet.add(
                sheet.columns(diagnosis.peers())
                        .place("place", Peer::place)
                        .number("similarity", each -> DiagnosisCells.fraction(each.similarity()))
                        .known(Basis.ESTIMATED)
                        .each(
                                PARTS,
                                (columns, part) ->
                                        columns.number("part_" + part, each -> alike(each, part))
                                                .known(Basis.ESTIMATED))
                        .count("measures", Peer::measures)
                        .column(
                                "evidence",
                                Kind.SHARE,
                                each -> Cell.of(Numbers.percent(each.evidence()), each.evidence()))
                        .known(Basis.ESTIMATED)
                        .table(
                                "peers",
                                sheet.say("peers"),
                                sheet.say(none ? "no_peers" : "peers_read"),
                                extent.all() || none ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private static Cell alike(Peer peer, String part) {
        Double alike = peer.parts().get(part);
        return alike == null ? Cell.unknown("–") : DiagnosisCells.fraction(alike);
    }

    private void better() {
        List<Better> all = diagnosis.better();
        Set<Better> shown =
                all.stream()
                        .limit(extent.all() ? all.size() : extent.top())
                        .collect(Collectors.toSet());
        String remark =
                shown.size() < all.size() ? sheet.say("more", shown.size(), all.size()) : "";
        sheet.columns(all)
                .shownWhere(shown::contains)
                .cell("indicator", each -> cells.gauge(each.gauge()))
                .place("peer", Better::peer)
                .number("there", each -> cells.value(each.there(), each.unit()))
                .figureYear(each -> each.there().year())
                .basis(each -> each.there().basis())
                .number("here", each -> cells.value(each.here(), each.unit()))
                .data("unit", Kind.TEXT, Better::unit)
                .number("gap", each -> Cell.of(Numbers.plain(100 * each.gap()), each.gap()))
                .column("source", Kind.SOURCE, each -> source(each, shown.contains(each)))
                .add("better", all.isEmpty() ? sheet.say("none_better") : remark);
    }

    private Cell source(Better better, boolean shown) {
        String source = better.there().source();
        return shown ? sheet.source(source) : sheet.mentionedSource(source);
    }
}
