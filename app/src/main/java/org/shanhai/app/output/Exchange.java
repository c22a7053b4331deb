package org.shanhai.app.output;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Path;
import java.util.Optional;

/// Exchanges what two names stand for, in one step that nothing can interrupt.
@FunctionalInterface
interface Exchange {
    /// For systems that cannot do it.
    Exchange NONE = (one, other) -> false;

    /// @return false where it could not be done; nothing has changed then
    boolean exchange(Path one, Path other);

    /// By `renameat2` of Linux, else [#NONE].
    static Exchange ofSystem() {
        return RenameAt2.find().<Exchange>map(found -> found).orElse(NONE);
    }

    /// Java has no call for it.
    record RenameAt2(MethodHandle function) implements Exchange {
        private static final FunctionDescriptor SHAPE =
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT,
                        ValueLayout.ADDRESS,
                        ValueLayout.JAVA_INT);

        /// Relative names begin at the working folder.
        private static final int AT_FDCWD = -100;

        private static final int RENAME_EXCHANGE = 2;

        private static Optional<RenameAt2> find() {
            if (!System.getProperty("os.name", "").equals("Linux")) {
                return Optional.empty();
            }
            Linker linker = Linker.nativeLinker();
            return linker.defaultLookup()
                    .find("renameat2")
                    .map(address -> new RenameAt2(linker.downcallHandle(address, SHAPE)));
        }

        @Override
        public boolean exchange(Path one, Path other) {
            try (Arena arena = Arena.ofConfined()) {
                MemorySegment first = arena.allocateFrom(one.toString());
                MemorySegment second = arena.allocateFrom(other.toString());
                int failed =
                        (int)
                                function.invokeExact(
                                        AT_FDCWD, first, AT_FDCWD, second, RENAME_EXCHANGE);
                return failed == 0;
            } catch (Throwable unexpected) {
                throw new IllegalStateException("renameat2 cannot be called.", unexpected);
            }
        }
    }
}
