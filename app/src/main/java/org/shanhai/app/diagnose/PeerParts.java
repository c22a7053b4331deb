package org.shanhai.app.diagnose;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Cell;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.diagnose.Better;
import org.shanhai.diagnose.Diagnosis;
import org.shanhai.profile.Peer;

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
        List<Answer.Column> columns = new ArrayList<>();
        columns.add(sheet.left("place"));
        columns.add(sheet.rough("similarity"));
        PARTS.forEach(part -> columns.add(sheet.rough("part_" + part)));
        columns.add(sheet.right("measures"));
        columns.add(sheet.rough("evidence"));
        List<List<Cell>> rows = new ArrayList<>();
        for (Peer peer : diagnosis.peers()) {
            List<Cell> row = new ArrayList<>();
            row.add(sheet.place(peer.place()));
            row.add(DiagnosisCells.fraction(peer.similarity()));
            for (String part : PARTS) {
                Double alike = peer.parts().get(part);
                row.add(alike == null ? Cell.unknown("–") : DiagnosisCells.fraction(alike));
            }
            row.add(Cell.of(peer.measures()));
            row.add(Cell.of(Numbers.percent(peer.evidence()), peer.evidence()));
            rows.add(row);
        }
        sheet.add(
                new Answer.Table(
                        "peers",
                        sheet.say("peers"),
                        columns,
                        rows,
                        sheet.say(rows.isEmpty() ? "no_peers" : "peers_read"),
                        extent.all() || rows.isEmpty() ? Answer.Layout.GRID : Answer.Layout.DATA));
    }

    private void better() {
        List<Better> all = diagnosis.better();
        int shown = extent.all() ? all.size() : Math.min(extent.top(), all.size());
        List<List<Cell>> rows = new ArrayList<>();
        for (int k = 0; k < all.size(); k++) {
            List<Cell> row = row(all.get(k), k < shown);
            rows.add(k < shown ? row : DiagnosisCells.quiet(row));
        }
        String remark = shown < all.size() ? sheet.say("more", shown, all.size()) : "";
        sheet.add(
                "better",
                List.of(
                        sheet.left("indicator"),
                        sheet.left("peer"),
                        sheet.right("there"),
                        sheet.right("year"),
                        sheet.left("basis"),
                        sheet.right("here"),
                        new Answer.Column("unit", "", false),
                        sheet.right("gap"),
                        sheet.left("source")),
                rows,
                all.isEmpty() ? sheet.say("none_better") : remark);
    }

    private List<Cell> row(Better better, boolean shown) {
        return List.of(
                cells.gauge(better.gauge()),
                sheet.place(better.peer()),
                cells.value(better.there(), better.unit()),
                cells.year(better.there(), extent.all()),
                sheet.basis(better.there().basis()),
                cells.value(better.here(), better.unit()),
                DiagnosisCells.unit(better.unit()),
                Cell.of(Numbers.plain(100 * better.gap()), better.gap()),
                shown
                        ? sheet.source(better.there().source())
                        : sheet.mentionedSource(better.there().source()));
    }
}
