package org.shanhai.app.leap;

import java.util.ArrayList;
import java.util.List;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Numbers;
import org.shanhai.app.text.Words;
import org.shanhai.leap.Candidate;
import org.shanhai.leap.Forerunner;

/// Who did it before, in words.
record ForerunnerWords(LeapWords leap, Sheet sheet, Words words) {
    /// A forerunner: since when, and how much of it is evidence where it is no fact.
    String of(Forerunner each) {
        List<String> notes = new ArrayList<>();
        each.since()
                .ifPresent(
                        year ->
                                notes.add(
                                        sheet.say(
                                                each.orEarlier() ? "since_open" : "since",
                                                Integer.toString(year))));
        if (each.evidence() < 1) {
            notes.add(sheet.say("evidence_share", Numbers.roughPercent(each.evidence())));
        }
        return notes.isEmpty()
                ? leap.place(each.place())
                : sheet.say(
                        "noted",
                        leap.place(each.place()),
                        String.join(sheet.say("semicolon"), notes));
    }

    /// All forerunners with the earliest year a fact names them for, and those outside.
    String all(Candidate candidate) {
        List<String> names = new ArrayList<>();
        for (Forerunner each : candidate.forerunners()) {
            names.add(of(each));
        }
        candidate
                .outsideForerunners()
                .forEach(
                        project ->
                                names.add(
                                        sheet.say(
                                                "outside_project",
                                                words.pick(project.name(), project.nameLocal()),
                                                project.key())));
        return names.isEmpty() ? sheet.say("no_forerunners") : sheet.list(names);
    }
}
