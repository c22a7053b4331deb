package org.shanhai.app.report;

import java.util.List;
import java.util.Optional;
import org.shanhai.app.answer.Finding;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.output.Markup;
import org.shanhai.app.recruit.RecruitFindings;
import org.shanhai.app.recruit.RecruitSkill;
import org.shanhai.app.recruit.RecruitWords;
import org.shanhai.app.report.chart.ChainPicture;
import org.shanhai.app.report.study.RecruitStudy;
import org.shanhai.app.report.study.Study;
import org.shanhai.recruit.Recruitment;

/// Whom a later-developed place could call: its industry chain as a picture.
final class RecruitChapter implements Chapter {
    /// What is told of the one place that is the example: the rest stands in its own answer.
    private static final int TOLD = 2;

    @Override
    public String key() {
        return "recruit";
    }

    @Override
    public List<String> findings(Study study) {
        return study.findRecruiting().stream()
                .flatMap(
                        found -> {
                            Sheet sheet = new Sheet(study.region(), study.words(), "recruit.");
                            RecruitWords words = new RecruitWords(sheet);
                            // One place, as an example: the heading of a region says so.
                            String place = study.name(found.shown().place());
                            return new RecruitFindings(found.shown(), sheet, words)
                                    .list().stream()
                                            .limit(TOLD)
                                            .map(Finding::text)
                                            .map(text -> study.say("recruit.example", place, text));
                        })
                .toList();
    }

    @Override
    public void render(Study study, Markup page) {
        Optional<RecruitStudy> found = study.findRecruiting();
        if (found.isEmpty()) {
            Notices.nothing(study, "recruit.none", page);
            return;
        }
        Recruitment shown = found.get().shown();
        Sheet sheet = new Sheet(study.region(), study.words(), "recruit.");
        page.element("p", study.say("recruit.lead"));
        page.open("figure", "class", "map-figure");
        new ChainPicture(study.region(), shown.chain(), study.words()).write(page);
        page.element("figcaption", study.say("recruit.caption", study.name(shown.place())));
        page.close();
        page.element("p", new RecruitSkill(sheet).statement().text(), "class", "small");
    }
}
