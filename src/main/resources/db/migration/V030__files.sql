-- What people shared. The bytes lie on disk under storageName; a row without holderId waits to be attached, and only who
-- brought it sees it. A deleted row can be brought back until it is purged, and counts for the client's room as long.
CREATE TABLE files (
  id BIGINT NOT NULL AUTO_INCREMENT,
  clientId INT NOT NULL,
  uploaderRealm VARCHAR(6) NOT NULL,
  uploaderId INT NOT NULL,
  holderType VARCHAR(20) NOT NULL,
  holderId BIGINT NULL,
  name VARCHAR(255) NOT NULL,
  mediaType VARCHAR(100) NOT NULL,
  byteCount BIGINT NOT NULL,
  sha256 CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  storageName CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  previewType VARCHAR(20) NULL,
  previewWidth INT NULL,
  previewHeight INT NULL,
  createdAt TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
  deletedAt TIMESTAMP(6) NULL,
  deletedByRealm VARCHAR(6) NULL,
  deletedById INT NULL,
  PRIMARY KEY (id),
  CONSTRAINT uqFilesStorageName UNIQUE (storageName),
  CONSTRAINT fkFilesClient FOREIGN KEY (clientId) REFERENCES clients (id),
  CONSTRAINT ckFilesUploaderRealm CHECK (uploaderRealm IN ('COACH', 'CLIENT')),
  CONSTRAINT ckFilesDeletedByRealm CHECK (deletedByRealm IN ('COACH', 'CLIENT')),
  CONSTRAINT ckFilesByteCount CHECK (byteCount > 0),
  CONSTRAINT ckFilesPreview CHECK ((previewType IS NULL) = (previewWidth IS NULL) AND (previewType IS NULL) = (previewHeight IS NULL))
) ENGINE = InnoDB DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;

CREATE INDEX ixFilesHolder ON files (holderType, holderId, id);

CREATE INDEX ixFilesWaiting ON files (uploaderId, uploaderRealm, holderType, clientId, holderId, id);

CREATE INDEX ixFilesClient ON files (clientId, byteCount);

CREATE INDEX ixFilesUnattached ON files (holderId, createdAt);

CREATE INDEX ixFilesDeleted ON files (deletedAt);
