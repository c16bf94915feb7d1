"""The mapping project: a folder that a person can copy, zip, mail and reopen."""

from furrow.engine.project.document import ProjectDocument
from furrow.engine.project.paths import ProjectPaths
from furrow.engine.project.project import Project, open_project

__all__ = ["Project", "ProjectDocument", "ProjectPaths", "open_project"]
