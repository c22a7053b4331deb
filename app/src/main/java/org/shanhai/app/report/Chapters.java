package org.shanhai.app.report;

import java.util.List;

/// The chapters of the report, in order. A new question adds its chapter here.
final class Chapters {
    private Chapters() {}

    static List<Chapter> list() {
        return List.of(
                new RegionChapter(),
                new MapChapter(),
                new StructureChapter(),
                new KnowledgeChapter(),
                new ChainsChapter(),
                new DiagnoseChapter(),
                new PairChapter(),
                new LeapChapter(),
                new RecruitChapter(),
                new AdmitChapter(),
                new NotesChapter(),
                new SourcesChapter());
    }
}
