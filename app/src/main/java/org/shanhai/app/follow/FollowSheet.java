package org.shanhai.app.follow;

import java.util.Optional;
import org.shanhai.app.admit.AdmissionWords;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.Sheet;
import org.shanhai.app.text.Words;
import org.shanhai.follow.Following;
import org.shanhai.follow.Rated;
import org.shanhai.region.Region;

/// Promised against actual, due dates, and the firms of a year in classes.
public final class FollowSheet {
    /// The table of firms in classes.
    public static final String CLASSES = "classes";

    private final Sheet sheet;
    private final PromisedTables promised;
    private final DueTable dues;
    private final ClassTables classes;

    private FollowSheet(Following following, FollowCells cells) {
        sheet = cells.sheet();
        promised = new PromisedTables(following, cells);
        dues = new DueTable(following, cells);
        classes = new ClassTables(following, cells);
    }

    private static FollowCells cells(Region region, Words words) {
        return new FollowCells(
                new Sheet(region, words, "follow."), new AdmissionWords(region, words));
    }

    /// @param of whose firms and projects they are: a zone, or a file
    public static Answer of(Region region, Following following, String of, Words words) {
        return new FollowSheet(following, cells(region, words)).whole(of);
    }

    /// What a pack keeps of earlier following.
    public static Answer ofPack(Region region, Following following, Words words) {
        return new FollowSheet(following, cells(region, words))
                .promises(words.pick(region.name(), region.nameLocal()));
    }

    /// One firm: its marks line by line, and what would lift it.
    public static Answer ofFirm(Region region, Rated one, Words words) {
        return new FirmSheet(one, cells(region, words)).answer();
    }

    /// The firm that goes by a name or key.
    public static Optional<Rated> find(Following following, String name) {
        return following.rated().stream()
                .filter(
                        one ->
                                one.actual().key().equals(name)
                                        || one.actual().name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private Answer whole(String of) {
        promised.find();
        dues.find();
        classes.find();
        promised.promises();
        dues.table();
        classes.classes();
        classes.notRated();
        classes.watched();
        classes.rulesets();
        promised.deliveries();
        promised.untold();
        return sheet.cited(sheet.say("title", of));
    }

    private Answer promises(String of) {
        promised.find();
        dues.find();
        promised.promises();
        dues.table();
        promised.untold();
        return sheet.cited(sheet.say("title", of));
    }
}
