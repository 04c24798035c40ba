-- What lies on disk for this row now, when that is not what was uploaded: a photo is kept only as its rendition. `size_bytes` stays
-- what was uploaded and charged. Null: the upload itself; for photos of before with a rendition, both (`npm run sweep-files`).
ALTER TABLE media ADD COLUMN stored_bytes bigint;
