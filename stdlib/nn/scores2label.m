## LABELS = scores2label (SCORES)
## [LABELS, SCORE] = scores2label (SCORES, CLASSES)
## The class of each row's largest score: its number, or the element of CLASSES (a cell of names, or numbers). SCORE is the score.
##   >> scores2label ([0.1 0.9; 0.7 0.3], {"no", "yes"})'
##   ans =
##   {
##     [1,1] = yes
##     [1,2] = no
##   }
##
## See also: predict, onehotencode, onehotdecode
function [labels, score] = scores2label (scores, classes = [])
  if (nargin < 1)
    print_usage ();
  end
  [score, labels] = max (scores, [], 2);
  if (! isempty (classes))
    if (numel (classes) != columns (scores))
      error ("scores2label: %d columns of scores, %d classes", columns (scores), numel (classes));
    end
    labels = reshape (classes(labels), [], 1);
  end
end
%!assert (scores2label ([0.1 0.9; 0.7 0.3]), [2; 1])
%!error <scores2label: 2 columns of scores, 3 classes> scores2label ([1 2], 1:3)
