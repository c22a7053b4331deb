package org.shanhai.app.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.shanhai.kept.Fingerprint;
import org.shanhai.kept.KeptNumbers;

class KeptFilesTest {
    private static final Fingerprint PROGRAM = Fingerprint.of("program").done();
    private static final Fingerprint OTHER_PROGRAM = Fingerprint.of("program").add(2).done();
    private static final double[] NUMBERS = {
        1.0 / 3, -0.0, Double.MIN_VALUE, Double.longBitsToDouble(0x7ff8_0000_0000_1234L)
    };

    @TempDir private Path folder;
    private int searches;

    private KeptFiles files(Fingerprint program, Room room) {
        return new KeptFiles(folder.resolve("fits"), program, room);
    }

    private KeptFiles files() {
        return files(PROGRAM, Room.USUAL);
    }

    private double[] find(KeptNumbers kept, String origin, double... numbers) {
        return kept.find(
                () -> Fingerprint.of(origin).done(),
                numbers.length,
                () -> {
                    searches++;
                    return numbers.clone();
                });
    }

    private List<Path> list() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("fits"))) {
            return all.sorted().toList();
        }
    }

    private Path only() throws IOException {
        assertThat(list()).hasSize(1);
        return list().getFirst();
    }

    @Test
    void findsBitForBitWhatALaterRunNeedNotSearch() {
        find(files(), "a", NUMBERS);
        double[] kept = find(files(), "a", NUMBERS);

        assertThat(searches).isEqualTo(1);
        for (int k = 0; k < NUMBERS.length; k++) {
            assertThat(Double.doubleToRawLongBits(kept[k]))
                    .isEqualTo(Double.doubleToRawLongBits(NUMBERS[k]));
        }
    }

    @Test
    void searchesAnewForAnotherOriginCountOrProgram() {
        find(files(), "a", 1, 2);
        find(files(), "b", 1, 2);
        find(files(), "a", 1, 2, 3);
        find(files(OTHER_PROGRAM, Room.USUAL), "a", 1, 2, 3);

        assertThat(searches).isEqualTo(4);
    }

    @Test
    void replacesWhatIsDamagedAnywhere() throws IOException {
        find(files(), "a", NUMBERS);
        Path file = only();
        byte[] whole = Files.readAllBytes(file);
        for (int k = 0; k < whole.length; k++) {
            byte[] damaged = whole.clone();
            damaged[k] ^= 0x10;
            Files.write(file, damaged);
            searches = 0;

            assertThat(find(files(), "a", NUMBERS)).isEqualTo(NUMBERS);
            assertThat(searches).as("byte %d", k).isEqualTo(1);
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void replacesWhatIsCutOffOrEmpty() throws IOException {
        find(files(), "a", NUMBERS);
        byte[] whole = Files.readAllBytes(only());
        for (int length : new int[] {0, 40, whole.length - 1}) {
            Files.write(only(), java.util.Arrays.copyOf(whole, length));

            assertThat(find(files(), "a", NUMBERS)).isEqualTo(NUMBERS);
            assertThat(Files.readAllBytes(only())).isEqualTo(whole);
        }
    }

    @Test
    void doesNotTakeOneFitForAnother() throws IOException {
        find(files(), "a", 1, 2);
        Path a = only();
        find(files(), "b", 3, 4);
        Path b = list().stream().filter(path -> !path.equals(a)).findFirst().orElseThrow();
        Files.copy(b, a, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertThat(find(files(), "a", 1, 2)).containsExactly(1, 2);
    }

    @Test
    void letsTheOnesUsedLongestAgoGo() throws IOException {
        Instant now = Instant.now();
        KeptFiles small = files(PROGRAM, new Room(2, 1 << 20));
        find(small, "a", 1);
        Path a = only();
        age(a, now.minusSeconds(200));
        find(small, "b", 2);
        Path b = list().stream().filter(path -> !path.equals(a)).findFirst().orElseThrow();
        age(b, now.minusSeconds(100));
        // Using one makes it young.
        find(small, "a", 1);
        find(small, "c", 3);

        assertThat(list()).hasSize(2).contains(a).doesNotContain(b);
    }

    @Test
    void holdsNoMoreThanItsRoom() throws IOException {
        KeptFiles small = files(PROGRAM, new Room(10, 150));
        find(small, "too much", new double[20]);
        find(small, "a", 1, 2);
        age(only(), Instant.now().minusSeconds(100));
        find(small, "b", 3, 4);

        // 64 bytes each.
        assertThat(list()).hasSize(2);
        age(list().getFirst(), Instant.now().minusSeconds(100));
        find(small, "c", 5, 6);
        assertThat(list()).hasSize(2);
    }

    @Test
    void clearsUpWhatAKilledRunLeftAndNothingElse() throws IOException {
        Path fits = Files.createDirectories(folder.resolve("fits"));
        Path left = Files.createFile(fits.resolve("123.part"));
        Path inUse = Files.createFile(fits.resolve("456.part"));
        Path strange = Files.createFile(fits.resolve("notes.txt"));
        age(left, Instant.now().minus(Duration.ofHours(2)));
        age(strange, Instant.now().minus(Duration.ofDays(900)));
        find(files(), "a", 1);

        assertThat(list()).hasSize(3).contains(inUse, strange).doesNotContain(left);
    }

    @Test
    void answersWhereNothingCanBeKept() throws IOException {
        Files.createFile(folder.resolve("fits"));

        assertThat(find(files(), "a", 1, 2)).containsExactly(1, 2);
        assertThat(find(files(), "a", 1, 2)).containsExactly(1, 2);
        assertThat(searches).isEqualTo(2);
    }

    @Test
    void goesWhereTheEnvironmentSays() {
        assertThat(KeptFiles.findFolder(Map.of(), "/home/li"))
                .contains(Path.of("/home/li/.cache/shanhai/fits"));
        assertThat(KeptFiles.findFolder(Map.of("XDG_CACHE_HOME", "/c"), "/home/li"))
                .contains(Path.of("/c/shanhai/fits"));
        Map<String, String> own = Map.of("XDG_CACHE_HOME", "/c", "SHANHAI_FITS", "/f");
        assertThat(KeptFiles.findFolder(own, "/home/li")).contains(Path.of("/f"));
        assertThat(KeptFiles.findFolder(Map.of("SHANHAI_FITS", "off"), "/home/li")).isEmpty();
        assertThat(KeptFiles.findFolder(Map.of("SHANHAI_FITS", "a\0b"), "/home/li")).isEmpty();
    }

    private static void age(Path file, Instant time) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(time));
    }
}
