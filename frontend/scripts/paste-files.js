// What a file drop cannot do from Java: take files that are dropped or pasted elsewhere, and say beside each file why it
// was refused. See FileDrop.
window.coachFiles = window.coachFiles || (() => {
  const prepared = new WeakSet();
  const pad = number => String(number).padStart(2, '0');

  const stamp = () => {
    const now = new Date();
    return `${now.getFullYear()}-${pad(now.getMonth() + 1)}-${pad(now.getDate())}`
      + `-${pad(now.getHours())}${pad(now.getMinutes())}${pad(now.getSeconds())}`;
  };

  // A pasted picture has no name of its own: browsers call each of them image.png.
  const named = file => file.type.startsWith('image/') && /^image\.\w+$/.test(file.name)
    ? new File([file], `capture-${stamp()}.${file.name.split('.').pop()}`, { type: file.type })
    : file;

  // As if they had been dropped on the component itself, with all it checks.
  const hand = (upload, transfer) => {
    const drop = new Event('drop', { cancelable: true });
    drop.dataTransfer = transfer;
    upload.dispatchEvent(drop);
  };

  const carriesFiles = transfer => transfer && Array.from(transfer.types || []).includes('Files');

  const listen = upload => {
    if (prepared.has(upload)) return;
    prepared.add(upload);
    // Before the component's own listener, which reads the words aloud.
    upload.addEventListener('upload-error', event => {
      const { file, xhr } = event.detail;
      if (xhr && xhr.status === 422 && xhr.responseText) file.error = xhr.responseText;
    }, true);
    upload.addEventListener('upload-success', event => {
      upload.files = upload.files.filter(file => file !== event.detail.file);
    });
    upload.addEventListener('file-reject', event => {
      const { file, error } = event.detail;
      file.error = error;
      upload.files = [file, ...upload.files];
    });
  };

  const watch = (upload, area) => {
    if (area === upload || area.coachUpload) {
      area.coachUpload = upload;
      return;
    }
    area.coachUpload = upload;
    let depth = 0;
    const mark = over => area.toggleAttribute('data-files-over', over);
    area.addEventListener('dragenter', event => {
      if (carriesFiles(event.dataTransfer)) { depth += 1; mark(true); }
    });
    area.addEventListener('dragleave', event => {
      if (carriesFiles(event.dataTransfer)) { depth = Math.max(0, depth - 1); mark(depth > 0); }
    });
    area.addEventListener('dragover', event => {
      if (carriesFiles(event.dataTransfer)) event.preventDefault();
    });
    area.addEventListener('drop', event => {
      depth = 0;
      mark(false);
      const upload = area.coachUpload;
      if (event.defaultPrevented || event.composedPath().includes(upload) || !carriesFiles(event.dataTransfer)) return;
      event.preventDefault();
      hand(upload, event.dataTransfer);
    });
    area.addEventListener('paste', event => {
      const files = Array.from(event.clipboardData ? event.clipboardData.files : []);
      // A copied paragraph may carry a picture of itself: text stays text.
      if (!files.length || event.clipboardData.types.includes('text/plain')) return;
      event.preventDefault();
      hand(area.coachUpload, { items: [], files: files.map(named) });
    });
  };

  return {
    prepare(upload, area) {
      if (!area) return;
      listen(upload);
      watch(upload, area);
    }
  };
})();
