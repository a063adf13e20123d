package io.github.communique.internal.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The access settings of a file: its owner, group and permissions, or its access control list. */
public final class FileAccess {
  private final @Nullable PosixFileAttributes posix;
  private final @Nullable List<AclEntry> acl;

  private FileAccess(@Nullable PosixFileAttributes posix, @Nullable List<AclEntry> acl) {
    this.posix = posix;
    this.acl = acl;
  }

  /** Returns the access settings of a file. */
  public static FileAccess of(Path file) throws IOException {
    PosixFileAttributeView posix = view(file);
    AclFileAttributeView acl = Files.getFileAttributeView(file, AclFileAttributeView.class);
    return new FileAccess(
        posix == null ? null : posix.readAttributes(), acl == null ? null : acl.getAcl());
  }

  private static @Nullable PosixFileAttributeView view(Path file) {
    return Files.getFileAttributeView(file, PosixFileAttributeView.class);
  }

  /**
   * Creates an empty file whose access settings are not more permissive than those of the original
   * file.
   */
  void create(Path file) throws IOException {
    if (posix != null) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else if (acl != null) {
      Files.createFile(file, new AclAttribute(acl));
    } else {
      Files.createFile(file);
    }
  }

  /** Sets the owner, group and permissions of a file created by {@link #create}. */
  void applyTo(Path file) throws IOException {
    PosixFileAttributeView view = view(file);
    if (posix == null || view == null) {
      return;
    }
    PosixFileAttributes made = view.readAttributes();
    if (!made.owner().equals(posix.owner())) {
      // Only a superuser can change the owner.
      isDone(() -> view.setOwner(posix.owner()));
    }
    Set<PosixFilePermission> permissions = EnumSet.noneOf(PosixFilePermission.class);
    permissions.addAll(posix.permissions());
    if (!made.group().equals(posix.group()) && !isDone(() -> view.setGroup(posix.group()))) {
      limitGroup(permissions);
    }
    view.setPermissions(permissions);
  }

  /**
   * Limits the permissions of the group to those of other users, because the original group could
   * not be set.
   */
  private static void limitGroup(Set<PosixFilePermission> permissions) {
    if (!permissions.contains(PosixFilePermission.OTHERS_READ)) {
      permissions.remove(PosixFilePermission.GROUP_READ);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_WRITE)) {
      permissions.remove(PosixFilePermission.GROUP_WRITE);
    }
    if (!permissions.contains(PosixFilePermission.OTHERS_EXECUTE)) {
      permissions.remove(PosixFilePermission.GROUP_EXECUTE);
    }
  }

  private interface Change {
    void apply() throws IOException;
  }

  private static boolean isDone(Change change) {
    try {
      change.apply();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The attribute for creating a file with an access control list. */
  private record AclAttribute(List<AclEntry> value) implements FileAttribute<List<AclEntry>> {
    @Override
    public String name() {
      return "acl:acl";
    }
  }
}
