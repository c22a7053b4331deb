package org.shanhai.app.report;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.report.study.Study;

/// The chapters of the report, in order: what to decide first, then what it rests on. A new
/// question adds its chapter here.
final class Chapters {
    private Chapters() {}

    /// That of a plan only where there is one to tell.
    static List<Chapter> list(Study study) {
        List<Chapter> chapters = new ArrayList<>();
        chapters.add(new AdmitChapter());
        study.findPlan().map(PlanChapter::new).ifPresent(chapters::add);
        chapters.addAll(listOthers());
        return chapters;
    }

    private static List<Chapter> listOthers() {
        return List.of(
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
