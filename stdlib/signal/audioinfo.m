## INFO = audioinfo (FILENAME)
## What a sound file is: a struct of Filename, CompressionMethod, NumChannels, SampleRate, TotalSamples,
## Duration (seconds), BitsPerSample, BitRate, Title, Artist, Comment.
##   >> audiowrite ("demo.wav", zeros (4000, 2), 8000); audioinfo ("demo.wav").Duration
##   ans = 0.5000
##   >> delete demo.wav
## See also: audioread, audiowrite
function info = audioinfo (file)
  if (nargin != 1)
    print_usage ();
  elseif (! ischar (file))
    error ("audioinfo: FILENAME must be a string");
  elseif (! exist (file, "file"))
    error ("audioinfo: FILENAME '%s' not found", file);
  end
  [~, x, texts] = __audio_read__ (file, 0, 0);
  texts = strsplit (texts, "\n", "CollapseDelimiters", false);
  bits = [8 16 24 32 8 32 64];
  subtype = mod (x(4), 65536);
  b = -1;
  if (subtype >= 1 && subtype <= 7)
    b = bits(subtype);
  end
  info = struct ("Filename", make_absolute_filename (file), "CompressionMethod", "", "NumChannels", x(3), "SampleRate", x(2), ...
                 "TotalSamples", x(1), "Duration", x(1) / x(2), "BitsPerSample", b, "BitRate", -1, ...
                 "Title", texts{1}, "Artist", texts{2}, "Comment", strjoin (texts(3:end), "\n"));
end

%!test
%! f = [tempname() ".wav"];
%! audiowrite (f, [0; 0.5], 8000, "Title", "T", "Artist", "A b", "Comment", "C");
%! i = audioinfo (f);
%! assert ({i.NumChannels, i.SampleRate, i.TotalSamples, i.Duration, i.BitsPerSample}, {1, 8000, 2, 2 / 8000, 16});
%! assert ({i.Title, i.Artist, i.Comment}, {"T", "A b", "C"});
%! unlink (f);
%!error <audioinfo: FILENAME 'no.wav' not found> audioinfo ("no.wav")
%!error <audioinfo: FILENAME must be a string> audioinfo (1)
