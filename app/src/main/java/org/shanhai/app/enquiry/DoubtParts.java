package org.shanhai.app.enquiry;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.text.Words;
import org.shanhai.ask.PackProblems;
import org.shanhai.ask.project.ProjectDoubts;

/// What was odd in what who asks brought along, behind the answer.
final class DoubtParts {
    private DoubtParts() {}

    static Answer behind(Answer answer, ProjectDoubts doubts, Words words) {
        List<Answer.Part> parts = new ArrayList<>(answer.parts());
        PackProblems.warnings(
                        "project_warnings",
                        words.get("admit.project_warnings"),
                        doubts.projects(),
                        words)
                .ifPresent(parts::add);
        PackProblems.warnings("rules_warnings", words.get("rules.warnings"), doubts.rules(), words)
                .ifPresent(parts::add);
        return new Answer(answer.title(), answer.findings(), parts);
    }
}
