## OPTIONS = trainingOptions (SOLVER)
## OPTIONS = trainingOptions (SOLVER, NAME, VALUE, ...)
## How trainnet trains. SOLVER is "adam", "sgdm", "rmsprop" or "lbfgs" (all examples at once).
##   MaxEpochs 30            MiniBatchSize 32          Shuffle "every-epoch", "once" or "never"
##   InitialLearnRate 0.001 (sgdm: 0.01)               LearnRateSchedule "none", "piecewise", "exponential" or "cosine"
##   LearnRateDropPeriod 10  LearnRateDropFactor 0.1   of "piecewise" (epochs, factor); of "exponential" the factor of each epoch
##   GradientThreshold Inf   GradientThresholdMethod "l2norm" (of each parameter), "global-l2norm", "absolute-value"
##   L2Regularization 1e-4   of weights, not of biases
##   Momentum 0.9, GradientDecayFactor 0.9, SquaredGradientDecayFactor 0.999 (rmsprop: 0.9), Epsilon 1e-8
##   ValidationData {X, T}   ValidationFrequency [], once an epoch, or a number of iterations (and at the end);
##                           ValidationPatience Inf: so often no better, then training ends
##   OutputNetwork           "last-iteration" or "best-validation"
##   Verbose []              true: a line for each epoch; false: no line at the end either
##   CheckpointPath ""       a folder: a file with the network and all that training needs; CheckpointFrequency 1 (epochs)
##   ResumeFrom ""           such a file: training goes on as if it had not been interrupted
##   Trace false             INFO of trainnet has the gradients' norms and the units that are dead
##   Plots "none"            "training-progress": a figure of the losses at the end
##   Metrics []              "accuracy": INFO has it in any case; an error where there are no classes
##   ExecutionEnvironment    "auto" or "cpu"
## Options that SOLVER has no use for are errors.
##   >> trainingOptions ("adam", "MaxEpochs", 5).MaxEpochs
##   ans = 5
## See also: trainnet
function o = trainingOptions (solver, varargin)
  if (nargin < 1)
    print_usage ();
  end
  solvers = {"adam", "sgdm", "rmsprop", "lbfgs"};
  if (! ischar (solver) || ! any (strcmpi (solver, solvers)))
    error ("trainingOptions: the solver must be one of: %s", strjoin (solvers, ", "));
  end
  solver = tolower (solver);
  o = struct ("Solver", solver, "MaxEpochs", 30, "MiniBatchSize", 32, "Shuffle", "every-epoch", "InitialLearnRate", 1e-3, ...
              "LearnRateSchedule", "none", "LearnRateDropPeriod", 10, "LearnRateDropFactor", 0.1, "GradientThreshold", Inf, ...
              "GradientThresholdMethod", "l2norm", "L2Regularization", 1e-4, "Momentum", 0.9, "GradientDecayFactor", 0.9, ...
              "SquaredGradientDecayFactor", 0.999, "Epsilon", 1e-8, "ValidationData", [], ...
                     "ValidationFrequency", [], ...
              "ValidationPatience", Inf, "OutputNetwork", "last-iteration", "Verbose", [], "CheckpointPath", "", ...
              "CheckpointFrequency", 1, "ResumeFrom", "", "Trace", false, "Metrics", [], ...
                     "ExecutionEnvironment", "auto", "Plots", "none");
  if (strcmp (solver, "sgdm"))
    o.InitialLearnRate = 0.01;
  elseif (strcmp (solver, "rmsprop"))
    o.SquaredGradientDecayFactor = 0.9;
  elseif (strcmp (solver, "lbfgs"))
    o.MaxEpochs = 100;
  end
  words = struct ("Shuffle", {{"every-epoch", "once", "never"}}, "LearnRateSchedule", {{"none", "piecewise", "exponential", "cosine"}}, ...
                  "GradientThresholdMethod", {{"l2norm", "global-l2norm", "absolute-value"}}, ...
                  "OutputNetwork", {{"last-iteration", "best-validation"}}, "ExecutionEnvironment", ...
                         {{"auto", "cpu"}}, ...
                  "Plots", {{"none", "training-progress"}});
  whole = {"MaxEpochs", "MiniBatchSize", "LearnRateDropPeriod", "CheckpointFrequency", "ValidationFrequency"};
  parts = {"Momentum", "GradientDecayFactor", "SquaredGradientDecayFactor"};
  ## what the solvers have no use for
  steps = {"LearnRateSchedule", "LearnRateDropPeriod", "LearnRateDropFactor", "GradientThreshold", ...
         "GradientThresholdMethod", "Momentum", ...
           "GradientDecayFactor", "SquaredGradientDecayFactor", "Epsilon", "ValidationFrequency", ...
                  "ValidationPatience", "OutputNetwork", ...
           "CheckpointPath", "CheckpointFrequency", "ResumeFrom", "Trace", "InitialLearnRate", ...
                  "MiniBatchSize", "Shuffle"};
  no_use = struct ("adam", {{"Momentum"}}, "sgdm", {{"GradientDecayFactor", "SquaredGradientDecayFactor", ...
         "Epsilon"}}, ...
                   "rmsprop", {{"Momentum", "GradientDecayFactor"}}, "lbfgs", {steps}).(solver);
  names = fieldnames (o);
  if (mod (numel (varargin), 2))
    error ("trainingOptions: options are names and values");
  end
  for k = 1:2:numel (varargin)
    at = [];
    if (ischar (varargin{k}))
      at = find (strcmpi (varargin{k}, names(2:end)), 1);
    end
    if (isempty (at))
      error ("trainingOptions: unknown option '%s'; options are %s", disp (varargin{k})(1:end-1), strjoin (names(2:end)', ", "));
    end
    name = names{at+1};
    v = varargin{k+1};
    if (isfield (words, name))
      which = find (strcmpi (v, words.(name)), 1);
      if (! ischar (v) || isempty (which))
        error ("trainingOptions: %s must be one of: %s", name, strjoin (words.(name), ", "));
      end
      v = words.(name){which};
    elseif (any (strcmp (name, whole)))
      if (! (isnumeric (v) && isscalar (v) && v >= 1 && v == fix (v) && isfinite (v)) && ! (strcmp (name, ...
             "ValidationFrequency") && isempty (v)))
        error ("trainingOptions: %s must be a positive whole number", name);
      end
    elseif (strcmp (name, "ValidationPatience"))
      if (! (isnumeric (v) && isscalar (v) && v >= 1 && v == fix (v)))
        error ("trainingOptions: ValidationPatience must be a positive whole number, or Inf");
      end
    elseif (any (strcmp (name, {"Verbose", "Trace"})))
      if (! (isempty (v) && strcmp (name, ...
             "Verbose")) && ! (isscalar (v) && (islogical (v) || (isnumeric (v) && any (v == [0 1])))))
        error ("trainingOptions: %s must be true or false", name);
      end
    elseif (any (strcmp (name, {"CheckpointPath", "ResumeFrom"})))
      if (! ischar (v))
        error ("trainingOptions: %s must be text", name);
      end
    elseif (strcmp (name, "Metrics"))
      if (! isempty (v) && ! (ischar (v) && strcmpi (v, "accuracy")))
        error ("trainingOptions: Metrics must be \"accuracy\"");
      end
      v = tolower (v);
    elseif (any (strcmp (name, parts)))
      if (! (isnumeric (v) && isscalar (v) && v >= 0 && v < 1))
        error ("trainingOptions: %s must be a number from 0 to below 1", name);
      end
    elseif (isnumeric (o.(name)) && ! isempty (o.(name)))
      if (! (isnumeric (v) && isscalar (v) && v >= 0))
        error ("trainingOptions: %s must be a number from 0 on", name);
      end
    elseif (strcmp (name, "ValidationData") && ! isempty (v) && ! (iscell (v) && numel (v) == 2))
      error ("trainingOptions: ValidationData must be a cell {X, T}");
    end
    o.(name) = v;
    if (any (strcmp (name, no_use)))
      error ("trainingOptions: %s has no use for %s", solver, name);
    end
  end
end
%!error <MaxEpochs must be a positive whole number> trainingOptions ("adam", "MaxEpochs", Inf)
%!error <trainingOptions: lbfgs has no use for Trace> trainingOptions ("lbfgs", "Trace", true)
%!error <trainingOptions: adam has no use for Momentum> trainingOptions ("adam", "Momentum", 0.9)
%!error <trainingOptions: ValidationPatience must be a positive whole number, or Inf>
%! trainingOptions ("adam", "ValidationPatience", 0)
%!error <trainingOptions: Verbose must be true or false> trainingOptions ("adam", "Verbose", "yes")
%!error <trainingOptions: Metrics must be "accuracy"> trainingOptions ("adam", "Metrics", "rmse")
%!error <trainingOptions: ExecutionEnvironment must be one of: auto, cpu>
%! trainingOptions ("adam", "ExecutionEnvironment", "gpu")
%!assert (trainingOptions ("sgdm").InitialLearnRate, 0.01)
%!error <trainingOptions: the solver must be one of: adam, sgdm, rmsprop, lbfgs> trainingOptions ("adams")
%!error <trainingOptions: unknown option 'Epochs'; options are MaxEpochs, MiniBatchSize> trainingOptions ("adam", "Epochs", 3)
%!error <trainingOptions: MaxEpochs must be a positive whole number> trainingOptions ("adam", "MaxEpochs", 1.5)
%!error <trainingOptions: Shuffle must be one of: every-epoch, once, never> trainingOptions ("adam", "Shuffle", "yes")
