## Y = nn_convtranspose (X, W, B)
## Y = nn_convtranspose (X, W, B, "Stride", S, "Cropping", P, "Dilation", D, "Groups", G, "OutputPadding", O)
## Transposed convolution: what nn_conv does to gradients, as a layer that makes images larger. X is H x W x C x N; W is
## h x w x F/G x C; B has F numbers that are added, or is []. Y is H' x W' x F x N with H' = S (H - 1) + D (h - 1) + 1, less what
## is cropped: P is a number, [vertical, horizontal], [top bottom left right], or "same" (H' = S H). O rows and columns more
## are made at the bottom and right. It has gradients by X, W and B.
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
    v = varargin{k+1};
    switch (tolower (varargin{k}))
      case "stride"
        stride = pair (v);
      case "dilation"
        dilation = pair (v);
      case "groups"
        groups = v;
      case "outputpadding"
        extra = pair (v);
      case {"cropping", "padding"}
        crop = v;
      otherwise
        error ("nn_convtranspose: unknown option '%s'; options are Stride, Cropping, Dilation, Groups, OutputPadding", varargin{k});
    end
  end
  if (any (extra < 0 | extra >= stride))
    error ("nn_convtranspose: OutputPadding must be smaller than Stride, and 0 or more");
  end
  sz = [size(X), 1, 1](1:4);
  filters = [size(W), 1, 1](1:4);
  if (ndims (X) == 3 && sz(3) != filters(4) && filters(4) == 1)
    sz(3:4) = [1, sz(3)];
    X = reshape (X, sz);
  end
  if (sz(3) != filters(4))
    error ("nn_convtranspose: X is %s: %d channels; the filters are %s: for %d channels", shape (X), sz(3), shape (W), filters(4));
  end
  if (ischar (crop) && strcmpi (crop, "same"))
    out = sz(1:2) .* stride;
    padding = "same";
  else
    if (ischar (crop))
      crop = 0;
    end
    padding = crop(:)';
    if (numel (padding) < 4)
      padding = [1 1 1 1](1:4) .* padding(min ([1 1 2 2], numel (padding)));
    end
    out = stride .* (sz(1:2) - 1) + dilation .* (filters(1:2) - 1) + 1 - [sum(padding(1:2)), sum(padding(3:4))] + extra;
    padding([2 4]) = padding([2 4]);
  end
  if (any (out < 1))
    error ("nn_convtranspose: nothing is left of the image: %d x %d", out);
  end
  F = filters(3) * groups;
  Y = __nn_conv_data__ (X, W, [out, F, sz(4)], "Stride", stride, "Padding", padding, "Dilation", dilation, "Groups", groups);
  if (! isempty (B))
    if (numel (B) != F)
      error ("nn_convtranspose: the bias has %d elements; there are %d filters", numel (B), F);
    end
    Y = Y + reshape (B, 1, 1, F);
  end
end

function v = pair (v)
  if (isscalar (v))
    v = [v, v];
  end
end

function text = shape (x)
  text = strjoin (arrayfun (@(n) sprintf ("%d", n), size (x), "UniformOutput", false), "x");
end
%!test  # the transpose of nn_conv
%! W = reshape (sin (1:36), 3, 3, 2, 2);  x = reshape (cos (1:98), 7, 7, 2);  y = reshape (sin (1:18), 3, 3, 2);
%! a = sum ((nn_conv (x, W, [], "Stride", 2) .* y)(:));
%! b = sum ((x .* nn_convtranspose (y, W, [], "Stride", 2))(:));
%! assert (a, b, 1e-12);
%!assert (size (nn_convtranspose (ones (4, 5, 3, 2), ones (3, 3, 6, 3), zeros (6, 1), "Stride", 2, "Cropping", "same")), [8 10 6 2])
%!assert (size (nn_convtranspose (ones (4), ones (3), 0, "Stride", 2, "Cropping", 1, "OutputPadding", 1)), [8 8])
%!error <OutputPadding must be smaller than Stride> nn_convtranspose (ones (4), ones (2), [], "Stride", 2, "OutputPadding", 2)
%!error <nn_convtranspose: X is 2x2x3: 3 channels; the filters are 3x3x1x2: for 2 channels> nn_convtranspose (ones (2, 2, 3), ones (3, 3, 1, 2))
%!error <nn_convtranspose: unknown option 'Strid'> nn_convtranspose (1, 1, 0, "Strid", 2)
