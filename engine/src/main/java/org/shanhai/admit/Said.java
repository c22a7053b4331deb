package org.shanhai.admit;

import java.util.HashMap;
import java.util.Map;
import org.shanhai.region.Matter;
import org.shanhai.region.MatterText;
import org.shanhai.region.MatterWords.Match;
import org.shanhai.region.Project;

/// What a project's words say of matters: the same at every place, so looked for once.
final class Said {
    private final MatterText text;
    private final Map<String, Match> known = new HashMap<>();

    Said(Proposal proposal) {
        Project project = proposal.project();
        text =
                new MatterText(
                        project.name(), project.nameLocal(), project.note(), proposal.process());
    }

    Match of(Matter matter) {
        return known.computeIfAbsent(matter.key(), key -> matter.match(text));
    }
}
