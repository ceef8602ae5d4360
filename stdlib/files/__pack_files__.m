## What gzip and bzip2 share: each file packed beside itself or in FOLDER.
function list = __pack_files__ (who, format, extension, files, folder)
  if (ischar (files))
    files = cellstr (files);
  elseif (! iscellstr (files))
    error ("%s: FILES must be a character array or cellstr", who);
  end
  if (! isempty (folder) && ! ischar (folder))
    error ("%s: DIR must be a string", who);
  end
  found = {};
  for k = 1:numel (files)
    found = [found; glob(files{k})];
  end
  list = {};
  if (! isempty (folder) && ! isfolder (folder))
    mkdir (folder);
  end
  for k = 1:numel (found)
    if (isfolder (found{k}))
      continue;
    end
    to = [found{k} extension];
    if (! isempty (folder))
      [~, name, ext] = fileparts (found{k});
      to = fullfile (folder, [name ext extension]);
    end
    __file_bytes__ (who, to, __pack__ (format, __file_bytes__ (who, found{k})));
    list{end+1, 1} = to;
  end
end

%!error <f: FILES must be a character array or cellstr> __pack_files__ ("f", "gzip", ".gz", 1, "")
