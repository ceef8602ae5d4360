## audiowrite (FILENAME, Y, FS)
## audiowrite (FILENAME, Y, FS, NAME, VALUE, ...)
## Sound into a file whose extension says which kind: wav, aiff, au, flac, ogg. Y has a column for each
## channel, numbers from -1 to 1 (what goes beyond is cut) or whole numbers of 8, 16 or 32 bits. NAMEs:
## "BitsPerSample" (8, 16, 24, 32, 64: a double), "Quality" (0 to 100, of ogg), "Title", "Artist", "Comment".
##   >> audiowrite ("demo.wav", [0; 0.5; -0.5], 8000); audioinfo ("demo.wav").TotalSamples
##   ans = 3
##   >> delete demo.wav
## See also: audioread, audioinfo
function audiowrite (file, y, fs, varargin)
  if (nargin < 3)
    print_usage ();
  elseif (! ischar (file))
    error ("audiowrite: FILENAME must be a string");
  elseif (! isnumeric (y) || ! isreal (y) || ndims (y) > 2)
    error ("audiowrite: Y must be a real matrix");
  elseif (mod (numel (varargin), 2))
    error ("audiowrite: invalid number of arguments");
  end
  bits = 16;
  quality = -1;
  texts = {"", "", ""};
  for k = 1:2:numel (varargin)
    v = varargin{k+1};
    switch (lower (varargin{k}))
      case "bitspersample"
        bits = v;
        if (! any (bits == [8 16 24 32 64]))
          error ("audiowrite: wrong number of bits specified");
        end
      case "bitrate"
        warning ("audiowrite: 'BitRate' accepted for Matlab compatibility, but is ignored");
      case "quality"
        if (! (isscalar (v) && v >= 0 && v <= 100))
          error ("audiowrite: Quality value must be between 0 and 100");
        end
        quality = v / 100;
      case {"title", "artist", "comment"}
        texts{strcmpi(varargin{k}, {"title", "artist", "comment"})} = v;
      otherwise
        error ("audiowrite: unrecognized option: '%s'", varargin{k});
    end
  end
  [~, ~, ext] = fileparts (file);
  kinds = struct ("wav", 1, "aiff", 2, "aif", 2, "au", 3, "flac", 23, "ogg", 32);
  ext = lower (ext(2:end));
  if (! isfield (kinds, ext))
    error ("audiowrite: failed to open output file '%s': files like this are not known", file);
  end
  kind = kinds.(ext);
  switch (class (y))
    case "uint8"
      y = (double (y) - 128) / 128;
    case {"int8", "int16", "int32"}
      y = double (y) / -double (intmin (class (y)));
    case {"double", "single"}
    otherwise
      error ("audiowrite: Y must be of floating point, or of int8, uint8, int16 or int32");
  end
  subtype = struct ("b8", 5, "b16", 2, "b24", 3, "b32", 4, "b64", 7).(sprintf ("b%d", bits));
  if (kind == 32)
    subtype = 96;
  elseif (kind == 23 && bits == 32)
    subtype = 3;
  elseif (bits == 8 && any (kind == [2 3 23]))
    subtype = 1;
  end
  if (isrow (y))
    y = y(:);
  end
  __audio_write__ (file, double (y), fs, kind * 65536 + subtype, quality, texts{:});
end

%!test
%! d = tempname (); mkdir (d);
%! y = sin ((0:799)' / 9) * [0.5 0.25];
%! for ext = {"wav", "aiff", "au", "flac", "ogg"}
%!   f = fullfile (d, ["t." ext{1}]);
%!   audiowrite (f, y, 11025);
%!   [z, fs] = audioread (f);
%!   assert (fs, 11025);
%!   assert (size (z), size (y));
%!   if (! strcmp (ext{1}, "ogg")), assert (z, y, 1 / 32768); end
%! end
%! f = fullfile (d, "b.wav");
%! for bits = [8 16 24 32 64]
%!   audiowrite (f, y, 8000, "BitsPerSample", bits);
%!   assert (audioread (f), y, 2 ^ (1 - min (bits, 50)));
%!   assert (audioinfo (f).BitsPerSample, bits);
%! end
%! audiowrite (f, int16 ([1; -5]), 8000); assert (audioread (f, "native"), int16 ([1; -5]));
%! confirm_recursive_rmdir (false, "local"); rmdir (d, "s");
%!error <audiowrite: wrong number of bits specified> audiowrite ("x.wav", 0, 8000, "BitsPerSample", 7)
%!error <audiowrite: unrecognized option: 'What'> audiowrite ("x.wav", 0, 8000, "What", 7)
%!error <audiowrite: failed to open output file 'x.xyz'> audiowrite ("x.xyz", 0, 8000)
