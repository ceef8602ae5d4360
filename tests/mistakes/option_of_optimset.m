o = optimset ('GradObjj', 'on');
