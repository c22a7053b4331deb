package org.shanhai.app.cli;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shanhai.app.answer.Answer;
import org.shanhai.app.answer.JsonObject;
import org.shanhai.app.packs.NewPack;
import org.shanhai.app.text.Words;
import org.shanhai.region.Place;
import org.shanhai.region.Region;
import org.shanhai.region.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A pack to begin with: writes a small sound one into a folder.
@Command(name = "init", description = "${bundle:init.about}", footer = "${bundle:init.examples}")
final class InitCommand implements Callable<Integer> {
    private final Shanhai shanhai;

    @Parameters(index = "0", paramLabel = "FOLDER", description = "${bundle:init.folder}")
    private @Nullable Path folder;

    @Option(names = "--base", paramLabel = "NAME", description = "${bundle:init.base}")
    private @Nullable String base;

    InitCommand(Shanhai shanhai) {
        this.shanhai = shanhai;
    }

    @Override
    public Integer call() throws IOException {
        Words words = shanhai.context().words();
        Path into = requireNonNull(folder);
        NewPack pack = base == null ? NewPack.alone() : on(into, base);
        pack.write(into, words);
        shanhai.context().print(answer(pack, into.toString(), words), shanhai.json());
        return ExitCodes.DONE;
    }

    /// What stands on a pack that cannot be read would be none.
    private NewPack on(Path into, String named) throws IOException {
        Path beside = into.resolve(named).normalize();
        Region region =
                shanhai.context()
                        .getSound(Files.exists(beside) ? beside.toString() : named)
                        .region();
        return NewPack.on(named, place(region), region.baseYear());
    }

    /// A place of the base that such packs are usually about.
    private static Place place(Region region) {
        List<Place> mountain = region.listInside(Role.MOUNTAIN);
        return (mountain.isEmpty() ? region.listInside() : mountain).getFirst();
    }

    private static Answer answer(NewPack pack, String into, Words words) {
        Map<String, @Nullable Object> json =
                JsonObject.of(
                        "folder", into, "base", pack.base().orElse(null), "tables", pack.tables());
        String said =
                pack.base().isEmpty()
                        ? words.get("init.written", into, pack.tables().size())
                        : words.get("init.written.on", into, pack.base().get());
        Stream<String> next =
                pack.base().isEmpty()
                        ? Stream.of(
                                "check " + into,
                                "show hill_county --pack " + into,
                                "effects --place hill_county --industry 02 --output 5000万元 --pack "
                                        + into,
                                "report --pack " + into + " --out " + into + "-report")
                        : Stream.of("check " + into, "report --pack " + into);
        return new Answer(
                "",
                List.of(
                        new Answer.Statement("pack", said, json),
                        new Answer.Items(
                                "next",
                                words.get("init.next"),
                                next.map(line -> "shanhai " + line)
                                        .map(line -> new Answer.Item(line, line))
                                        .toList())));
    }
}
