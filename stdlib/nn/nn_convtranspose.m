## Y = nn_convtranspose (X, W, B)
## Y = nn_convtranspose (X, W, B, "Stride", S, "Cropping", P, "Dilation", D, "Groups", G, "OutputPadding", O)
## Transposed convolution: what nn_conv does to gradients, as a layer that makes images larger. X is H x W x C x N; W is
## h x w x F/G x C; B has F numbers that are added, or is []. Y is H' x W' x F x N with H' = S (H - 1) + D (h - 1) + 1, less what
## is cropped: P is a number, [vertical, horizontal], [top bottom left right], or "same" (H' = S H). O rows and columns more
## are made at the bottom and right; O is smaller than the larger of S and D. It has gradients by X, W and B.
##   >> nn_convtranspose ([1 2], [1 10], 0)
##   ans =
##
##       1   12   20
##
## See also: nn_conv, transposedConv2dLayer
function Y = nn_convtranspose (X, W, B = [], varargin)
  if (nargin < 2 || mod (numel (varargin), 2))
    print_usage ();
  end
  stride = dilation = [1 1];
  crop = [0 0 0 0];
  extra = [0 0];
  groups = 1;
  for k = 1:2:numel (varargin)
    name = varargin{k};
    if (! ischar (name))
      error ("nn_convtranspose: options are names and values: Stride, Cropping, Dilation, Groups, OutputPadding");
    end
    v = varargin{k+1};
    switch (tolower (name))
      case "stride"
        stride = whole (name, v, 1, [1 2])([1 end]);
      case "dilation"
        dilation = whole (name, v, 1, [1 2])([1 end]);
      case "groups"
        groups = whole (name, v, 1, 1);
      case "outputpadding"
        extra = whole (name, v, 0, [1 2])([1 end]);
      case {"cropping", "padding"}
        crop = v;
        if (! ischar (crop))
          crop = whole (name, v, 0, [1 2 4]);
          crop = crop({[1 1 1 1], [1 1 2 2], [], 1:4}{numel (crop)});
        elseif (! strcmpi (crop, "same"))
          error ("nn_convtranspose: %s must be numbers, or \"same\"", name);
        end
      otherwise
        error ("nn_convtranspose: unknown option '%s'; options are Stride, Cropping, Dilation, Groups, OutputPadding", name);
    end
  end
  if (any (extra >= max (stride, dilation)))
    error ("nn_convtranspose: OutputPadding must be smaller than Stride, or than Dilation if that is larger");
  end
  checked (X, "X");
  checked (W, "W");
  sz = [size(X), 1, 1](1:4);
  filters = [size(W), 1, 1](1:4);
  if (ndims (X) == 3 && sz(3) != filters(4) && filters(4) == 1)
    sz(3:4) = [1, sz(3)];
    X = reshape (X, sz);
  end
  if (sz(3) != filters(4))
    error ("nn_convtranspose: X is %s: %d channels; the filters are %s: for %d channels", ...
           __nn_sized__ (size (X)), sz(3), __nn_sized__ (size (W)), filters(4));
  end
  ## windows of nn_conv reach no further than the stride beyond the last one: more is nobody's
  free = max (extra - (stride - 1), 0);
  if (ischar (crop))
    if (any (extra))
      error ("nn_convtranspose: Cropping \"same\" says how large Y is: leave OutputPadding out");
    end
    out = sz(1:2) .* stride;
  else
    out = stride .* (sz(1:2) - 1) + dilation .* (filters(1:2) - 1) + 1 - [sum(crop(1:2)), ...
           sum(crop(3:4))] + extra - free;
  end
  if (any (out < 1))
    error ("nn_convtranspose: nothing is left of the image: %d x %d", out);
  end
  F = filters(3) * groups;
  Y = __nn_conv_data__ (X, W, [out, F, sz(4)], "Stride", stride, "Padding", crop, "Dilation", dilation, ...
         "Groups", groups);
  if (any (free))
    Y = cat (1, Y, zeros ([free(1), size(Y, 2), F, sz(4)], class (ad_stop (Y))));
    Y = cat (2, Y, zeros ([size(Y, 1), free(2), F, sz(4)], class (ad_stop (Y))));
  end
  if (! isempty (B))
    if (numel (B) != F)
      error ("nn_convtranspose: the bias has %d elements; there are %d filters", numel (B), F);
    end
    Y = Y + reshape (B, 1, 1, F);
  end
end

function v = whole (name, v, least, counts)
  if (! (isnumeric (v) && isreal (v) && any (numel (v) == counts) && all (v(:) >= least & v(:) == fix (v(:)) & v(:) < 1e6)))
    how_many = {"a whole number", "one or two whole numbers", ...
           "one, two or four whole numbers"}{numel (counts)};
    error ("nn_convtranspose: %s must be %s from %d on", name, how_many, least);
  end
  v = double (v(:)');
end

function checked (x, name)
  if (! (isfloat (x) && isreal (x)) || ndims (x) > 4 || isempty (x))
    error ("nn_convtranspose: %s must be an array of real floating-point numbers with up to four dimensions; it is %s %s", ...
           name, class (x), __nn_sized__ (size (x)));
  end
end
%!test  # the transpose of nn_conv
%! W = reshape (sin (1:36), 3, 3, 2, 2);  x = reshape (cos (1:98), 7, 7, 2);  y = reshape (sin (1:18), 3, 3, 2);
%! a = sum ((nn_conv (x, W, [], "Stride", 2) .* y)(:));
%! b = sum ((x .* nn_convtranspose (y, W, [], "Stride", 2))(:));
%! assert (a, b, 1e-12);
%!assert (size (nn_convtranspose (ones (4, 5, 3, 2), ones (3, 3, 6, 3), zeros (6, 1), "Stride", 2, "Cropping", "same")), [8 10 6 2])
%!assert (size (nn_convtranspose (ones (4), ones (3), 0, "Stride", 2, "Cropping", 1, "OutputPadding", 1)), [8 8])
%!test  # as large as the dilation allows: what no window reaches has the bias alone
%! Y = nn_convtranspose ([1 2; 3 4], [1 10; 100 1000], 5, "Dilation", [3 1], "OutputPadding", [2 0]);
%! assert (size (Y), [7 3]);
%! assert (Y(1:5,:), nn_convtranspose ([1 2; 3 4], [1 10; 100 1000], 5, "Dilation", [3 1]));
%! assert (Y(6:7,:), 5 * ones (2, 3));
%! f = @(varargin) sum (nn_convtranspose ([1 2; 3 4], varargin{:})(:) .^ 2);
%! g = @(o) nthargout (2, @ad_gradient, @(w) f (w, 0, "Dilation", [3 1], o{:}), [1 10; 100 1000]);
%! assert (g ({"OutputPadding", [2 0]}), g ({}));
%!error <nn_convtranspose: Cropping "same" says how large Y is>
%! nn_convtranspose (ones (4), ones (2), [], "Stride", 2, "Cropping", "same", "OutputPadding", 1)
%!error <nn_convtranspose: Cropping must be numbers, or "same">
%! nn_convtranspose (ones (4), ones (2), [], "Cropping", "valid")
%!error <nn_convtranspose: Stride must be one or two whole numbers from 1 on>
%! nn_convtranspose (ones (4), ones (2), [], "Stride", 1.5)
%!error <nn_convtranspose: Cropping must be one, two or four whole numbers from 0 on>
%! nn_convtranspose (ones (4), ones (2), [], "Cropping", [1 2 3])
%!error <nn_convtranspose: X must be an array of real floating-point numbers .* it is uint8 2x2>
%! nn_convtranspose (uint8 (ones (2)), ones (2))
%!error <OutputPadding must be smaller than Stride> nn_convtranspose (ones (4), ones (2), [], "Stride", 2, "OutputPadding", 2)
%!error <nn_convtranspose: X is 2x2x3: 3 channels; the filters are 3x3x1x2: for 2 channels> nn_convtranspose (ones (2, 2, 3), ones (3, 3, 1, 2))
%!error <nn_convtranspose: unknown option 'Strid'> nn_convtranspose (1, 1, 0, "Strid", 2)
