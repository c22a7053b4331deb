package org.shanhai.app.report;

import java.util.List;

/// The chapters of the report, in order: what to decide first, then what it rests on. A new
/// question adds its chapter here.
final class Chapters {
    private Chapters() {}

    static List<Chapter> list() {
        return List.of(
                new AdmitChapter(),
                new PairChapter(),
                new LeapChapter(),
                new RecruitChapter(),
                new DiagnoseChapter(),
                new KnowledgeChapter(),
                new RegionChapter(),
                new MapChapter(),
                new StructureChapter(),
                new ChainsChapter(),
                new NotesChapter(),
                new GlossaryChapter());
    }
}
